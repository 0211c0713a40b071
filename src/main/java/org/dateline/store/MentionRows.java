package org.dateline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.model.Article;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.store.correction.ArticleCorrections;
import org.dateline.store.sqlite.DamagedRowException;
import org.dateline.store.sqlite.EnumCodes;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The rows of an article's mentions, and how they are counted in the rows of their names.
final class MentionRows {

  /// What tells a mention; the tables `mention` and `withheld_mention` have the same.
  static final String COLUMNS = "part, start, end, why, why_names, why_paragraph, type, folded";

  private final Handle handle;
  private final long number;
  private final Article article;

  MentionRows(Handle handle, StoredArticle stored) {
    this.handle = handle;
    this.number = stored.number();
    this.article = stored.article();
  }

  static Mention mention(StoredRow row) throws SQLException {
    return new Mention(
        row.part(),
        row.span(),
        row.key(),
        new LinkReason(
            EnumCodes.why(row.small("why")),
            row.text("why_names").lines().toList(),
            row.small("why_paragraph")));
  }

  /// What the program found, without what the reader made of it.
  List<Mention> found() {
    List<Mention> found = new ArrayList<>(read("withheld_mention"));
    read("mention").stream()
        .filter(mention -> mention.why().kind() != LinkReason.LinkRule.MARKED)
        .forEach(found::add);
    return found;
  }

  /// What the reader sees.
  List<Mention> shown() {
    return read("mention");
  }

  private List<Mention> read(String table) {
    return handle
        .createQuery(
            "SELECT %s FROM %s AS mention JOIN name ON mention.name = name.number WHERE article = ?"
                .formatted(COLUMNS, table))
        .bind(0, number)
        .map(StoredRow.read(this::within))
        .list();
  }

  private Mention within(StoredRow row) throws SQLException {
    Mention mention = mention(row);
    if (mention.span().end() > mention.part().of(article).length()) {
      throw new DamagedRowException("a mention ends after its text");
    }
    return mention;
  }

  /// Takes all mentions away, and takes them off the counts.
  void forget() {
    List<Mention> mentions = shown();
    if (!mentions.isEmpty()) {
      Map<NameKey, Long> names = new HashMap<>();
      for (Mention mention : mentions) {
        names.computeIfAbsent(mention.key(), this::known);
      }
      count(mentions, names, -1);
      handle.execute("DELETE FROM mention WHERE article = ?", number);
    }
    handle.execute("DELETE FROM withheld_mention WHERE article = ?", number);
  }

  private long known(NameKey key) {
    return NameRows.known(handle, key)
        .orElseThrow(() -> new DamagedRowException("a mention is of a name that is not there"));
  }

  /// Stores mentions where none are, and counts those that the reader is to see.
  void put(ArticleCorrections corrected, NameLinks links) {
    Map<NameKey, Long> names = new LinkedHashMap<>();
    numbers(corrected.mentions(), links, names);
    numbers(corrected.withheld(), links, names);
    insert("mention", corrected.mentions(), names);
    insert("withheld_mention", corrected.withheld(), names);
    count(corrected.mentions(), names, 1);
  }

  private void numbers(List<Mention> mentions, NameLinks links, Map<NameKey, Long> names) {
    for (Mention mention : mentions) {
      names.computeIfAbsent(
          mention.key(),
          key -> NameRows.number(handle, new FullName(key, writtenOut(mention)), links));
    }
  }

  private String writtenOut(Mention mention) {
    LinkReason why = mention.why();
    return why.writtenOut() || why.kind() == LinkReason.LinkRule.UNDECIDED || why.names().isEmpty()
        ? mention.in(article)
        : why.names().getFirst();
  }

  private void insert(String table, List<Mention> mentions, Map<NameKey, Long> names) {
    if (mentions.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO %s (article, part, start, end, name, why, why_names, why_paragraph)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """
                .formatted(table));
    for (Mention m : mentions) {
      batch.add(
          number,
          EnumCodes.of(m.part()),
          m.span().start(),
          m.span().end(),
          names.get(m.key()),
          EnumCodes.of(m.why().kind()),
          String.join("\n", m.why().names()),
          m.why().paragraph());
    }
    batch.execute();
  }

  private record MentionForm(long name, String text, boolean writtenOut) {}

  /// Weak mentions are counted apart, and are no form of the name.
  private void count(List<Mention> mentions, Map<NameKey, Long> names, int sign) {
    Map<Long, Integer> strong = new LinkedHashMap<>();
    Map<Long, Integer> weak = new LinkedHashMap<>();
    Map<MentionForm, Integer> forms = new LinkedHashMap<>();
    for (Mention m : mentions) {
      long name = Objects.requireNonNull(names.get(m.key()));
      if (m.weak()) {
        weak.merge(name, 1, Integer::sum);
      } else {
        strong.merge(name, 1, Integer::sum);
        forms.merge(new MentionForm(name, m.in(article), m.why().writtenOut()), 1, Integer::sum);
      }
    }
    if (!strong.isEmpty()) {
      PreparedBatch batch =
          handle.prepareBatch(
              "UPDATE name SET articles = articles + ?, mentions = mentions + ? WHERE number = ?");
      strong.forEach((name, mentioned) -> batch.add(sign, sign * mentioned, name));
      batch.execute();
      PreparedBatch written =
          handle.prepareBatch(
              """
              INSERT INTO form (name, text, written_out, mentions) VALUES (?, ?, ?, ?)
              ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions
              """);
      forms.forEach((form, mentioned) ->
          written.add(form.name(), form.text(), form.writtenOut(), sign * mentioned));
      written.execute();
    }
    if (!weak.isEmpty()) {
      PreparedBatch batch = handle.prepareBatch("UPDATE name SET weak = weak + ? WHERE number = ?");
      weak.forEach((name, mentioned) -> batch.add(sign * mentioned, name));
      batch.execute();
    }
  }
}
