package org.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dateline.bench.MadeArticle.Named;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.LinkReason;
import org.dateline.model.PublicationDate;
import org.dateline.names.NameFinder;
import org.dateline.store.Store;

/// Fills a store with made-up news by SQL, as if all of it had been imported, recognised and
/// linked: a library that opens it has nothing left to do but to index.
final class MadeStore {

  /// What the names are linked by is called so; a library without a dictionary leaves them as they
  /// are, since it is not a version of links by spelling.
  private static final String LINKS = "made up";

  private static final int BATCH = 2_000;

  private final Connection database;
  private final String recognised = NameFinder.create().version();
  private final MadeNames names = new MadeNames();
  private long textBytes;
  private long mentions;

  private MadeStore(Connection database) {
    this.database = database;
  }

  /// What a store was filled with.
  ///
  /// @param textBytes headlines and texts in UTF-8
  record Filled(long textBytes, long mentions, long names) {}

  /// Makes a store where there is none.
  ///
  /// @param file a database in a folder that exists
  static Filled fill(Path file, MadeNews news, int articles) throws SQLException, IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Store.open(file, List.of()).close();
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return new MadeStore(database).fill(news, articles);
    }
  }

  private Filled fill(MadeNews news, int articles) throws SQLException {
    execute("PRAGMA journal_mode = OFF");
    execute("PRAGMA synchronous = OFF");
    execute("PRAGMA cache_size = -100000");
    database.setAutoCommit(false);
    try (PreparedStatement article =
            database.prepareStatement(
                "INSERT INTO article (number, change, revision, recognised, unread, starred, id,"
                    + " title, source, authors, published, url, language, origin, text)"
                    + " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'made up', ?)");
        PreparedStatement mention =
            database.prepareStatement(
                "INSERT INTO mention (article, part, start, end, name, why, why_names,"
                    + " why_paragraph) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < articles; i++) {
        MadeArticle made = news.article(i);
        put(article, i + 1L, made);
        putNames(mention, i + 1L, made);
        if (i % BATCH == 0) {
          article.executeBatch();
          mention.executeBatch();
        }
      }
      article.executeBatch();
      mention.executeBatch();
    }
    names.write(database);
    execute("UPDATE library SET change = " + articles);
    execute("INSERT INTO setting (name, value) VALUES ('links', '" + LINKS + "')");
    database.commit();
    return new Filled(textBytes, mentions, names.size());
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private void put(PreparedStatement batch, long number, MadeArticle made) throws SQLException {
    Article article = made.article();
    textBytes += bytes(article.title()) + bytes(article.text());
    add(
        batch,
        number,
        number,
        recognised,
        made.unread() ? 1 : 0,
        made.starred() ? 1 : 0,
        article.id(),
        article.title(),
        article.source(),
        String.join("\n", article.authors()),
        article.published().map(PublicationDate::toString).orElse(""),
        article.url(),
        article.language(),
        article.text());
  }

  private void putNames(PreparedStatement batch, long number, MadeArticle made)
      throws SQLException {
    for (Named named : made.names()) {
      String text = named.span().of(named.part().of(made.article()));
      mentions++;
      add(
          batch,
          number,
          named.part() == ArticlePart.TITLE ? 0 : 1,
          named.span().start(),
          named.span().end(),
          names.count(number, named, text),
          why(named.kind()),
          named.kind() == LinkReason.LinkRule.WRITTEN ? "" : named.full(),
          named.paragraph());
    }
  }

  /// As in the store.
  private static int why(LinkReason.LinkRule kind) {
    return switch (kind) {
      case WRITTEN -> 0;
      case SHORT_FOR -> 1;
      case DEFINED_AS -> 2;
      case NATIONALITY_OF -> 4;
      default -> throw new IllegalArgumentException(kind.toString());
    };
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  static void add(PreparedStatement batch, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      batch.setObject(i + 1, values[i]);
    }
    batch.addBatch();
  }
}
