package org.dateline.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.Article;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.store.sqlite.StatementBatch;
import org.jdbi.v3.core.Handle;

/// What mentions of any number of articles add to the counts in the rows of their names, or take
/// off them: summed up first, for names stand in many articles.
final class MentionCounts {

  /// 1 where mentions are added, -1 where they are taken away.
  private final int sign;

  private final Map<Long, NameCount> strong = new LinkedHashMap<>();
  private final Map<Long, Integer> weak = new LinkedHashMap<>();
  private final Map<MentionForm, Integer> forms = new LinkedHashMap<>();

  private MentionCounts(int sign) {
    this.sign = sign;
  }

  static MentionCounts adding() {
    return new MentionCounts(1);
  }

  static MentionCounts removing() {
    return new MentionCounts(-1);
  }

  private static final class NameCount {
    int articles;
    int mentions;
  }

  private record MentionForm(long name, String text, boolean writtenOut) {}

  /// Counts the mentions of one article. Weak ones are counted apart, and are no form of the name.
  ///
  /// @param names the numbers of their names
  void of(Article article, List<Mention> mentions, Map<NameKey, Long> names) {
    Set<Long> here = new HashSet<>();
    for (Mention mention : mentions) {
      long name = Objects.requireNonNull(names.get(mention.key()));
      if (mention.weak()) {
        weak.merge(name, 1, Integer::sum);
      } else {
        NameCount count = strong.computeIfAbsent(name, _ -> new NameCount());
        count.mentions++;
        count.articles += here.add(name) ? 1 : 0;
        forms.merge(
            new MentionForm(name, mention.in(article), mention.why().writtenOut()),
            1,
            Integer::sum);
      }
    }
  }

  /// Changes the rows; part of the transaction that changes the mentions.
  void store(Handle handle) {
    List<Object[]> rows = new ArrayList<>();
    strong.forEach((name, count) ->
        rows.add(new Object[] {sign * count.articles, sign * count.mentions, name}));
    StatementBatch.run(
        handle,
        "UPDATE name SET articles = articles + ?, mentions = mentions + ? WHERE number = ?",
        rows);
    List<Object[]> written = new ArrayList<>();
    forms.forEach((form, mentioned) ->
        written.add(new Object[] {form.name(), form.text(), form.writtenOut(), sign * mentioned}));
    StatementBatch.run(
        handle,
        "INSERT INTO form (name, text, written_out, mentions) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions",
        written);
    List<Object[]> others = new ArrayList<>();
    weak.forEach((name, mentioned) -> others.add(new Object[] {sign * mentioned, name}));
    StatementBatch.run(handle, "UPDATE name SET weak = weak + ? WHERE number = ?", others);
  }
}
