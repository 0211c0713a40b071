package org.dateline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.store.sqlite.DamagedRowException;
import org.dateline.store.sqlite.EnumCodes;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The rows of an article's mentions, as they are read and taken away; [MentionBatch] makes them.
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
    read("mention").stream().filter(mention -> !mention.why().saidByReader()).forEach(found::add);
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
      Set<NameKey> keys = mentions.stream().map(Mention::key).collect(Collectors.toSet());
      Map<NameKey, Long> names = NameRows.known(handle, keys);
      if (!names.keySet().containsAll(keys)) {
        throw new DamagedRowException("a mention is of a name that is not there");
      }
      MentionCounts counts = MentionCounts.removing();
      counts.of(article, mentions, names);
      counts.store(handle);
      handle.execute("DELETE FROM mention WHERE article = ?", number);
    }
    handle.execute("DELETE FROM withheld_mention WHERE article = ?", number);
  }
}
