package org.dateline.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Article;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.store.correction.ArticleCorrections;
import org.dateline.store.sqlite.EnumCodes;
import org.dateline.store.sqlite.StatementBatch;
import org.jdbi.v3.core.Handle;

/// Mentions of articles that have none in the database yet, on their way in: those of many articles
/// cost a fraction of what they would cost one by one.
final class MentionBatch {

  private final List<CorrectedArticle> articles = new ArrayList<>();

  /// An article and what of the names in it the reader is to see.
  private record CorrectedArticle(long number, Article article, ArticleCorrections corrected) {}

  void add(StoredArticle stored, ArticleCorrections corrected) {
    articles.add(new CorrectedArticle(stored.number(), stored.article(), corrected));
  }

  /// Stores them, and counts those that the reader is to see.
  ///
  /// @param links asked for each name that is new
  void store(Handle handle, NameLinks links) {
    Map<NameKey, Long> names = NameRows.numbers(handle, written(), links);
    MentionCounts counts = MentionCounts.adding();
    List<Object[]> shown = new ArrayList<>();
    List<Object[]> withheld = new ArrayList<>();
    for (CorrectedArticle one : articles) {
      ArticleCorrections corrected = one.corrected();
      corrected.mentions().forEach(mention -> shown.add(row(one.number(), mention, names)));
      corrected.withheld().forEach(mention -> withheld.add(row(one.number(), mention, names)));
      counts.of(one.article(), corrected.mentions(), names);
    }
    insert(handle, "mention", shown);
    insert(handle, "withheld_mention", withheld);
    counts.store(handle);
  }

  /// How each name is written where it comes first.
  private Map<NameKey, String> written() {
    Map<NameKey, String> written = new LinkedHashMap<>();
    for (CorrectedArticle one : articles) {
      for (List<Mention> mentions :
          List.of(one.corrected().mentions(), one.corrected().withheld())) {
        mentions.forEach(mention ->
            written.computeIfAbsent(mention.key(), _ -> writtenOut(mention, one.article())));
      }
    }
    return written;
  }

  private static String writtenOut(Mention mention, Article article) {
    LinkReason why = mention.why();
    return why.writtenOut() || why.kind() == LinkReason.LinkRule.UNDECIDED || why.names().isEmpty()
        ? mention.in(article)
        : why.names().getFirst();
  }

  /// The row of a mention, in the order of the columns of the table.
  static Object[] row(long article, Mention mention, Map<NameKey, Long> names) {
    return new Object[] {
      article,
      EnumCodes.of(mention.part()),
      mention.span().start(),
      mention.span().end(),
      Objects.requireNonNull(names.get(mention.key())),
      EnumCodes.of(mention.why().kind()),
      String.join("\n", mention.why().names()),
      mention.why().paragraph()
    };
  }

  private static void insert(Handle handle, String table, List<Object[]> rows) {
    StatementBatch.run(
        handle,
        "INSERT INTO "
            + table
            + " (article, part, start, end, name, why, why_names, why_paragraph)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }
}
