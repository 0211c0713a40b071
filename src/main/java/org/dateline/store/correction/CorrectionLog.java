package org.dateline.store.correction;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ArticlePart;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.store.correction.CorrectedEntities.ActiveCorrection;
import org.dateline.store.sqlite.EnumCodes;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The rows of the log of corrections, by which each can be undone.
public final class CorrectionLog {

  private static final String ALL = "SELECT correction.* FROM correction ";

  private static final int NO_PART = -1;

  private CorrectionLog() {}

  /// A place in an article; none where the part is [#NO_PART].
  private record LoggedSpan(int part, int start, int end) {

    static final LoggedSpan NONE = new LoggedSpan(NO_PART, 0, 0);

    static LoggedSpan of(ArticlePart part, Span span) {
      return new LoggedSpan(EnumCodes.of(part), span.start(), span.end());
    }
  }

  /// Writes a correction, and gives it its number.
  public static long insert(
      Handle handle, Correction correction, Instant made, Optional<Instant> undone) {
    return switch (correction) {
      case Correction.NotAMention(String article, ArticlePart part, Span span, String text) ->
          insert(
              handle,
              made,
              undone,
              "no name here",
              article,
              LoggedSpan.of(part, span),
              "",
              "",
              text,
              "",
              "",
              "");
      case Correction.NotAMentionInArticle(String article, FullName name) ->
          insert(
              handle,
              made,
              undone,
              "no name in article",
              article,
              LoggedSpan.NONE,
              name,
              "",
              "",
              "");
      case Correction.NewMention(String article, ArticlePart part, Span span, FullName name) ->
          insert(
              handle,
              made,
              undone,
              "new name",
              article,
              LoggedSpan.of(part, span),
              name,
              "",
              "",
              "");
      case Correction.NotAName(FullName name, boolean alone) ->
          insert(
              handle,
              made,
              undone,
              alone ? "no name alone" : "no name",
              "",
              LoggedSpan.NONE,
              name,
              "",
              "",
              "");
      case Correction.TypeChange retype ->
          insert(
              handle,
              made,
              undone,
              "other type",
              "",
              LoggedSpan.NONE,
              retype.name(),
              retype.type().name(),
              retype.name().key().folded(),
              "");
      case Correction.EntityRename(FullName name, String display) ->
          insert(handle, made, undone, "renamed", "", LoggedSpan.NONE, name, "", "", display);
      case Correction.EntityMerge(FullName name, FullName into) ->
          insert(
              handle,
              made,
              undone,
              "merged",
              "",
              LoggedSpan.NONE,
              name,
              into.key().type().name(),
              into.key().folded(),
              into.written());
      case Correction.EntitySplit(FullName name) ->
          insert(handle, made, undone, "split", "", LoggedSpan.NONE, name, "", "", "");
    };
  }

  private static long insert(
      Handle handle,
      Instant made,
      Optional<Instant> undone,
      String kind,
      String article,
      LoggedSpan place,
      FullName name,
      String otherType,
      String otherFolded,
      String otherWritten) {
    return insert(
        handle,
        made,
        undone,
        kind,
        article,
        place,
        name.key().type().name(),
        name.key().folded(),
        name.written(),
        otherType,
        otherFolded,
        otherWritten);
  }

  private static long insert(
      Handle handle,
      Instant made,
      Optional<Instant> undone,
      String kind,
      String article,
      LoggedSpan place,
      String... names) {
    var statement =
        handle
            .createQuery(
                "INSERT INTO correction (made, undone, kind, article, part, start, end,"
                    + " type, folded, written, other_type, other_folded, other_written, link,"
                    + " other_link) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')"
                    + " RETURNING number")
            .bind(0, made.toString())
            .bind(1, undone.map(Instant::toString).orElse(""))
            .bind(2, kind)
            .bind(3, article)
            .bind(4, place.part())
            .bind(5, place.start())
            .bind(6, place.end());
    for (int i = 0; i < names.length; i++) {
      statement.bind(7 + i, names[i]);
    }
    long number = statement.map(StoredRow.number()).one();
    copyLinks(handle, "correction.number = ?", number);
    return number;
  }

  /// Notes the links of names that have changed.
  public static void relinked(Handle handle, Collection<Long> names) {
    copyLinks(handle, "name.number IN " + NumbersParameter.SELECT, NumbersParameter.bound(names));
  }

  private static void copyLinks(Handle handle, String condition, Object value) {
    handle.execute(
        "UPDATE correction SET link = name.link FROM name"
            + " WHERE correction.folded = name.folded AND correction.type = name.type AND "
            + condition,
        value);
    handle.execute(
        "UPDATE correction SET other_link = name.link FROM name"
            + " WHERE other_folded = name.folded AND other_type = name.type AND "
            + condition,
        value);
  }

  /// Notes that a correction was taken back, or holds again.
  public static void setUndone(Handle handle, long number, Instant undone) {
    handle.execute("UPDATE correction SET undone = ? WHERE number = ?", undone.toString(), number);
  }

  public static Optional<LoggedCorrection> numbered(Handle handle, long number) {
    return handle
        .createQuery(ALL + "WHERE number = ?")
        .bind(0, number)
        .map(StoredRow.read(row -> made(row)))
        .findOne();
  }

  /// All of them, in their order.
  public static List<LoggedCorrection> all(Handle handle) {
    return handle.createQuery(ALL + "ORDER BY number").map(StoredRow.read(row -> made(row))).list();
  }

  /// Those of one article that hold, in their order.
  public static List<Correction.ArticleCorrection> of(Handle handle, String article) {
    return handle
        .createQuery(ALL + "WHERE article = ? AND undone = '' ORDER BY number")
        .bind(0, article)
        .map(StoredRow.read(row -> (Correction.ArticleCorrection) correction(row)))
        .list();
  }

  /// What those of the whole library make of the links as they are. The cost is linear in the
  /// number of such corrections, and small: only their own rows are read.
  public static CorrectedEntities replay(Handle handle) {
    return CorrectedEntities.replay(
        handle
            .createQuery(ALL + "WHERE article = '' AND undone = '' ORDER BY number")
            .map(StoredRow.read(row -> entry(row)))
            .list());
  }

  private static ActiveCorrection entry(StoredRow row) throws SQLException {
    Correction.LibraryCorrection correction = (Correction.LibraryCorrection) correction(row);
    String link = row.text("link");
    return new ActiveCorrection(
        row.number("number"),
        correction,
        correction.names().size() == 1 ? List.of(link) : List.of(link, row.text("other_link")));
  }

  private static LoggedCorrection made(StoredRow row) throws SQLException {
    String undone = row.text("undone");
    return new LoggedCorrection(
        row.number("number"),
        row.instant("made"),
        correction(row),
        undone.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(undone)));
  }

  private static Correction correction(StoredRow row) throws SQLException {
    String article = row.text("article");
    return switch (row.text("kind")) {
      case "no name here" ->
          new Correction.NotAMention(article, row.part(), span(row), row.text("written"));
      case "no name in article" -> new Correction.NotAMentionInArticle(article, name(row));
      case "new name" -> new Correction.NewMention(article, row.part(), span(row), name(row));
      case "no name" -> new Correction.NotAName(name(row), false);
      case "no name alone" -> new Correction.NotAName(name(row), true);
      case "other type" -> new Correction.TypeChange(name(row), row.type("other_type"));
      case "renamed" -> new Correction.EntityRename(name(row), row.text("other_written"));
      case "merged" ->
          new Correction.EntityMerge(
              name(row),
              new FullName(
                  new NameKey(row.type("other_type"), row.text("other_folded")),
                  row.text("other_written")));
      case "split" -> new Correction.EntitySplit(name(row));
      default -> throw new IllegalStateException("no correction is a " + row.text("kind"));
    };
  }

  private static Span span(StoredRow row) throws SQLException {
    return row.span();
  }

  private static FullName name(StoredRow row) throws SQLException {
    return row.name();
  }
}
