package org.dateline.store.note;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.Passage;
import org.dateline.model.Span;
import org.dateline.model.TextQuote;
import org.dateline.store.sqlite.EnumCodes;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StatementBatch;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// The rows of notes, in the transaction that reads or changes them.
public final class NoteRows {

  private static final String COLUMNS =
      "number, id, article, part, start, end, revision, quote, before, after, colour, text, made,"
          + " changed";

  /// For what is on all of an article.
  private static final int NO_PART = -1;

  private NoteRows() {}

  /// Notes by a condition, in whatever order.
  static List<Note> read(Handle handle, String condition, Object... values) {
    var query = handle.createQuery("SELECT " + COLUMNS + " FROM note " + condition);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query.map(mapper()).list();
  }

  private static RowMapper<Note> mapper() {
    return StoredRow.read(NoteRows::note);
  }

  private static Note note(StoredRow row) throws SQLException {
    return new Note(
        row.number("number"),
        row.text("id"),
        row.number("article"),
        passage(row),
        NoteColour.of(row.text("colour")).orElse(NoteColour.YELLOW),
        row.text("text"),
        row.instant("made"),
        row.instant("changed"));
  }

  private static Optional<Passage> passage(StoredRow row) throws SQLException {
    int part = row.small("part");
    if (part == NO_PART) {
      return Optional.empty();
    }
    return Optional.of(
        new Passage(
            EnumCodes.part(part),
            new TextQuote(row.text("quote"), row.text("before"), row.text("after")),
            row.small("end") == 0 ? Optional.empty() : Optional.of(row.span())));
  }

  /// Writes a note, under its number where it has one.
  ///
  /// @param revision of the text that its place is in
  static void insert(Handle handle, Note note, int revision) {
    insert(handle, "note", note, revision);
  }

  /// Writes a note into the trash, where its article is there; returns whether it is.
  static boolean insertTrashed(Handle handle, Note note) {
    Optional<Integer> revision =
        handle
            .createQuery("SELECT revision FROM trashed_article WHERE number = ?")
            .bind(0, note.article())
            .map(StoredRow.read(row -> row.small("revision")))
            .findOne();
    revision.ifPresent(it -> insert(handle, "trashed_note", note, it));
    return revision.isPresent();
  }

  /// Gives a note, known by its id, the colour, the words and the time of change that it has by
  /// now.
  static void change(Handle handle, Note note) {
    handle.execute(
        "UPDATE note SET colour = ?, text = ?, changed = ? WHERE id = ?",
        note.colour().written(),
        note.text(),
        note.changed().toString(),
        note.id());
  }

  private static void insert(Handle handle, String table, Note note, int revision) {
    Optional<Passage> passage = note.passage();
    Optional<Span> place = passage.flatMap(Passage::place);
    Optional<TextQuote> quote = passage.map(Passage::quote);
    handle.execute(
        "INSERT INTO "
            + table
            + " ("
            + COLUMNS
            + ") VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        note.number(),
        note.id(),
        note.article(),
        passage.map(Passage::part).map(EnumCodes::of).orElse(NO_PART),
        place.map(Span::start).orElse(0),
        place.map(Span::end).orElse(0),
        revision,
        quote.map(TextQuote::exact).orElse(""),
        quote.map(TextQuote::before).orElse(""),
        quote.map(TextQuote::after).orElse(""),
        note.colour().written(),
        note.text(),
        note.made().toString(),
        note.changed().toString());
  }

  /// Looks for the passages of an article's notes in its text, which has just become another. One
  /// look-up where it has none; else some milliseconds a note, 50 for a long article whose passage
  /// was changed.
  ///
  /// @param revision of that text
  public static void anchor(Handle handle, long article, Article now, int revision) {
    List<Object[]> rows = new ArrayList<>();
    for (Placed placed : placed(handle, article)) {
      Passage passage = placed.passage().in(placed.passage().part().of(now), placed.start());
      rows.add(
          new Object[] {
            passage.place().map(Span::start).orElse(placed.start()),
            passage.place().map(Span::end).orElse(0),
            revision,
            passage.quote().before(),
            passage.quote().after(),
            placed.number()
          });
    }
    StatementBatch.run(
        handle,
        "UPDATE note SET start = ?, end = ?, revision = ?, before = ?, after = ? WHERE number = ?",
        rows);
  }

  /// A passage with where it was last.
  private record Placed(long number, Passage passage, int start) {}

  private static List<Placed> placed(Handle handle, long article) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM note WHERE article = ? AND part <> ?")
        .bind(0, article)
        .bind(1, NO_PART)
        .map(
            StoredRow.read(row ->
                new Placed(row.number("number"), passage(row).orElseThrow(), row.small("start"))))
        .list();
  }

  /// Moves the notes of an article that is deleted to the trash, before the article itself is.
  public static void trash(Handle handle, long article) {
    move(handle, "note", "trashed_note", List.of(article));
  }

  /// Brings the notes of articles back from the trash, when the articles are.
  public static void restore(Handle handle, Collection<Long> articles) {
    move(handle, "trashed_note", "note", articles);
  }

  private static void move(Handle handle, String from, String to, Collection<Long> articles) {
    String bound = NumbersParameter.bound(articles);
    handle.execute(
        "INSERT INTO %s (%s) SELECT %s FROM %s WHERE article IN %s"
            .formatted(to, COLUMNS, COLUMNS, from, NumbersParameter.SELECT),
        bound);
    handle.execute(
        "DELETE FROM %s WHERE article IN %s".formatted(from, NumbersParameter.SELECT), bound);
  }

  /// Empties the trash of the notes of articles.
  public static void purge(Handle handle, Collection<Long> articles) {
    handle.execute(
        "DELETE FROM trashed_note WHERE article IN " + NumbersParameter.SELECT,
        NumbersParameter.bound(articles));
  }

  /// By their articles, in order.
  static Map<Long, List<Note>> byArticle(List<Note> notes) {
    Map<Long, List<Note>> byArticle = new HashMap<>();
    notes.stream()
        .sorted(Note.IN_ORDER)
        .forEach(
            note -> byArticle.computeIfAbsent(note.article(), _ -> new ArrayList<>()).add(note));
    return byArticle;
  }

  /// The parts that a note can be on, as an article has them, with the revision of its text.
  ///
  /// @param number of the article
  record NotedText(long number, String title, String text, int revision) {

    String of(ArticlePart part) {
      return part == ArticlePart.TITLE ? title : text;
    }
  }

  /// The article that a note is to be on; empty where there is none.
  static Optional<NotedText> text(Handle handle, long article) {
    return handle
        .createQuery("SELECT number, title, text, revision FROM article WHERE number = ?")
        .bind(0, article)
        .map(
            StoredRow.read(row ->
                new NotedText(
                    row.number("number"),
                    row.text("title"),
                    row.text("text"),
                    row.small("revision"))))
        .findOne();
  }
}
