package org.dateline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.MadeArticle.Named;
import org.dateline.model.LinkReason;
import org.dateline.model.NameKey;
import org.dateline.names.dictionary.EntityLink;
import org.dateline.names.dictionary.NameLinker;
import org.dateline.names.text.NameNormalizer;

/// Counts the names of articles as the store does, in memory: some 500 bytes a name.
final class MadeNames {

  /// More than any entity has names.
  private static final int NAMES = 8;

  private final NameLinker bySpelling = NameLinker.bySpelling();
  private final Map<Long, Row> rows = new HashMap<>();
  private final Map<NameKey, Row> byKey = new HashMap<>();
  private final Map<String, Long> entities = new HashMap<>();
  private final List<Row> inOrder = new ArrayList<>();

  /// A way of writing a name.
  private static final class Form {
    final String text;
    final boolean writtenOut;
    long mentions;

    Form(String text, boolean writtenOut) {
      this.text = text;
      this.writtenOut = writtenOut;
    }
  }

  /// What the table `name` holds of a name.
  private static final class Row {
    final long number;
    final NameKey key;
    final String written;
    final EntityLink link;
    final long entity;
    final List<Form> forms = new ArrayList<>(2);
    long articles;
    long mentions;
    long weak;
    long lastArticle;

    Row(long number, NameKey key, String written, EntityLink link, long entity) {
      this.number = number;
      this.key = key;
      this.written = written;
      this.link = link;
      this.entity = entity;
    }

    Form form(String text, boolean writtenOut) {
      for (Form form : forms) {
        if (form.writtenOut == writtenOut && form.text.equals(text)) {
          return form;
        }
      }
      Form form = new Form(text, writtenOut);
      forms.add(form);
      return form;
    }
  }

  /// Counts a name in an article.
  ///
  /// @param text how it is written there
  /// @return the number of the name
  long count(long article, Named named, String text) {
    Row row = rows.computeIfAbsent(named.entity().rank() * NAMES + named.name(), _ -> row(named));
    if (named.kind() == LinkReason.LinkRule.NATIONALITY_OF) {
      row.weak++;
    } else {
      row.articles += row.lastArticle == article ? 0 : 1;
      row.lastArticle = article;
      row.mentions++;
      row.form(text, named.kind() == LinkReason.LinkRule.WRITTEN).mentions++;
    }
    return row.number;
  }

  /// Two entities may have one name, and are then one to the library.
  private Row row(Named named) {
    NameKey key = NameNormalizer.key(named.entity().type(), named.full());
    return byKey.computeIfAbsent(
        key,
        _ -> {
          long number = inOrder.size() + 1L;
          String title = named.entity().title();
          EntityLink link =
              title.isEmpty()
                  ? bySpelling.link(key, named.full())
                  : new EntityLink("d:" + title, title);
          long entity = entities.computeIfAbsent(link.id(), _ -> number);
          Row row = new Row(number, key, named.full(), link, entity);
          inOrder.add(row);
          return row;
        });
  }

  /// How many names there are.
  int size() {
    return inOrder.size();
  }

  /// Puts all of them into the tables `name` and `form`.
  void write(Connection database) throws SQLException {
    try (PreparedStatement name =
            database.prepareStatement(
                "INSERT INTO name (number, type, folded, entity, articles, mentions, weak, written,"
                    + " link, link_title) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement form =
            database.prepareStatement(
                "INSERT INTO form (name, text, written_out, mentions) VALUES (?, ?, ?, ?)")) {
      for (Row row : inOrder) {
        MadeStore.add(
            name,
            row.number,
            row.key.type().name(),
            row.key.folded(),
            row.entity,
            row.articles,
            row.mentions,
            row.weak,
            row.written,
            row.link.id(),
            row.link.title());
        for (Form one : row.forms) {
          MadeStore.add(form, row.number, one.text, one.writtenOut ? 1 : 0, one.mentions);
        }
        if (row.number % 1_000 == 0) {
          name.executeBatch();
          form.executeBatch();
        }
      }
      name.executeBatch();
      form.executeBatch();
    }
  }
}
