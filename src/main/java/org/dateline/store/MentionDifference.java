package org.dateline.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Mention;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionPreview;
import org.dateline.store.correction.ArticleCorrections;
import org.dateline.store.correction.CorrectionLog;
import org.jdbi.v3.core.Handle;

/// How many mentions of an article are other by a correction of it.
final class MentionDifference {

  private MentionDifference() {}

  /// If it were made now.
  static CorrectionPreview made(
      Handle handle, StoredArticle article, Correction.ArticleCorrection correction) {
    List<Mention> before = new MentionRows(handle, article).shown();
    return between(
        before,
        ArticleCorrections.apply(article.article(), before, List.of(correction)).mentions());
  }

  /// If it, which holds, did not.
  static CorrectionPreview without(
      Handle handle, StoredArticle article, Correction.ArticleCorrection correction) {
    MentionRows rows = new MentionRows(handle, article);
    List<Correction.ArticleCorrection> others =
        new ArrayList<>(CorrectionLog.of(handle, correction.article()));
    others.remove(correction);
    return between(
        ArticleCorrections.apply(article.article(), rows.found(), others).mentions(), rows.shown());
  }

  private static CorrectionPreview between(List<Mention> before, List<Mention> after) {
    Set<Mention> old = new HashSet<>(before);
    Set<Mention> now = new HashSet<>(after);
    long fresh = now.stream().filter(mention -> !old.contains(mention)).count();
    long gone = old.stream().filter(mention -> !now.contains(mention)).count();
    long changed = Math.max(fresh, gone);
    return new CorrectionPreview(changed, Math.min(changed, 1));
  }
}
