package org.dateline.store.correction;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionKind;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.store.correction.CorrectedEntities.ActiveCorrection;
import org.dateline.store.sqlite.EnumCodes;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The rows of the log of corrections, by which each can be undone.
public final class CorrectionLog {

  private static final String ALL = "SELECT correction.* FROM correction ";

  private static final int NO_PART = -1;

  /// What a log has for a [Correction.NotAName] that is meant alone.
  private static final String NO_NAME_ALONE = CorrectionKind.NO_NAME.written() + " alone";

  private CorrectionLog() {}

  /// A place in an article; none where the part is [#NO_PART].
  private record LoggedSpan(int part, int start, int end) {

    static final LoggedSpan NONE = new LoggedSpan(NO_PART, 0, 0);

    static LoggedSpan of(ArticlePart part, Span span) {
      return new LoggedSpan(EnumCodes.of(part), span.start(), span.end());
    }
  }

  /// What a row says, in the words of its columns; those that a correction has no use for are
  /// empty.
  private record LogRow(
      String article, LoggedSpan place, String type, String folded, String written, Other other) {

    /// About a name in the whole library.
    static LogRow of(FullName name) {
      return new LogRow(
          "",
          LoggedSpan.NONE,
          name.key().type().name(),
          name.key().folded(),
          name.written(),
          Other.NONE);
    }

    /// The same in one article.
    LogRow in(String id, LoggedSpan at) {
      return new LogRow(id, at, type, folded, written, other);
    }

    LogRow with(Other second) {
      return new LogRow(article, place, type, folded, written, second);
    }
  }

  /// The second name, the other type or the new name.
  private record Other(String type, String folded, String written) {

    static final Other NONE = new Other("", "", "");
  }

  /// Writes a correction, and gives it its number.
  ///
  /// @param undone when it was taken back; null if it holds
  public static long insert(
      Handle handle, Correction correction, Instant made, @Nullable Instant undone) {
    LogRow row = row(correction);
    long number =
        handle
            .createQuery(
                "INSERT INTO correction (made, undone, kind, article, part, start, end,"
                    + " type, folded, written, other_type, other_folded, other_written, link,"
                    + " other_link) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')"
                    + " RETURNING number")
            .bind(0, made.toString())
            .bind(1, undone == null ? "" : undone.toString())
            .bind(2, kind(correction))
            .bind(3, row.article())
            .bind(4, row.place().part())
            .bind(5, row.place().start())
            .bind(6, row.place().end())
            .bind(7, row.type())
            .bind(8, row.folded())
            .bind(9, row.written())
            .bind(10, row.other().type())
            .bind(11, row.other().folded())
            .bind(12, row.other().written())
            .map(StoredRow.number())
            .one();
    copyLinks(handle, "correction.number = ?", number);
    return number;
  }

  private static String kind(Correction correction) {
    return correction instanceof Correction.NotAName(FullName _, boolean alone) && alone
        ? NO_NAME_ALONE
        : CorrectionKind.of(correction).written();
  }

  private static LogRow row(Correction correction) {
    return switch (correction) {
      case Correction.NotAMention(String article, ArticlePart part, Span span, String text) ->
          new LogRow(article, LoggedSpan.of(part, span), "", "", text, Other.NONE);
      case Correction.NotAMentionInArticle(String article, FullName name) ->
          LogRow.of(name).in(article, LoggedSpan.NONE);
      case Correction.MentionLink(String article, FullName name, FullName as) ->
          LogRow.of(name)
              .in(article, LoggedSpan.NONE)
              .with(new Other(as.key().type().name(), as.key().folded(), as.written()));
      case Correction.NewMention(String article, ArticlePart part, Span span, FullName name) ->
          LogRow.of(name).in(article, LoggedSpan.of(part, span));
      case Correction.TypeChange(FullName name, EntityType type) ->
          LogRow.of(name).with(new Other(type.name(), name.key().folded(), ""));
      case Correction.EntityRename(FullName name, String display) ->
          LogRow.of(name).with(new Other("", "", display));
      case Correction.EntityMerge(FullName name, FullName into) ->
          LogRow.of(name)
              .with(new Other(into.key().type().name(), into.key().folded(), into.written()));
      case Correction.NotAName(FullName name, boolean _) -> LogRow.of(name);
      case Correction.EntitySplit(FullName name) -> LogRow.of(name);
    };
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

  /// Notes that corrections were taken back.
  public static void setUndone(Handle handle, Collection<Long> numbers, Instant undone) {
    handle.execute(
        "UPDATE correction SET undone = ? WHERE number IN " + NumbersParameter.SELECT,
        undone.toString(),
        NumbersParameter.bound(numbers));
  }

  /// Notes that corrections hold again.
  public static void setHolding(Handle handle, Collection<Long> numbers) {
    handle.execute(
        "UPDATE correction SET undone = '' WHERE number IN " + NumbersParameter.SELECT,
        NumbersParameter.bound(numbers));
  }

  /// Those of some numbers, in their order.
  public static List<LoggedCorrection> numbered(Handle handle, Collection<Long> numbers) {
    return handle
        .createQuery(ALL + "WHERE number IN " + NumbersParameter.SELECT + " ORDER BY number")
        .bind(0, NumbersParameter.bound(numbers))
        .map(StoredRow.read(row -> made(row)))
        .list();
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
    String kind = row.text("kind");
    if (kind.equals(NO_NAME_ALONE)) {
      return new Correction.NotAName(row.name(), true);
    }
    String article = row.text("article");
    return switch (CorrectionKind.of(kind)
        .orElseThrow(() -> new IllegalStateException("no correction is a " + kind))) {
      case NO_NAME_HERE ->
          new Correction.NotAMention(article, row.part(), row.span(), row.text("written"));
      case NO_NAME_IN_ARTICLE -> new Correction.NotAMentionInArticle(article, row.name());
      case LINKED_IN_ARTICLE -> new Correction.MentionLink(article, row.name(), other(row));
      case NEW_NAME -> new Correction.NewMention(article, row.part(), row.span(), row.name());
      case NO_NAME -> new Correction.NotAName(row.name(), false);
      case OTHER_TYPE -> new Correction.TypeChange(row.name(), row.type("other_type"));
      case RENAMED -> new Correction.EntityRename(row.name(), row.text("other_written"));
      case MERGED -> new Correction.EntityMerge(row.name(), other(row));
      case SPLIT -> new Correction.EntitySplit(row.name());
    };
  }

  private static FullName other(StoredRow row) throws SQLException {
    return new FullName(
        new NameKey(row.type("other_type"), row.text("other_folded")), row.text("other_written"));
  }
}
