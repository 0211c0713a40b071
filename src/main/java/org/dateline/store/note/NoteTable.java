package org.dateline.store.note;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.store.note.NoteRows.NotedText;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
import org.dateline.store.sqlite.TextsParameter;
import org.jdbi.v3.core.Handle;

/// The reader's highlights and notes. Thread-safe.
///
/// Whatever is done to a note changes its article, which is then indexed again. Those of deleted
/// articles are in the trash with them, and not here.
public final class NoteTable {

  private final Connections connections;
  private final ArticleTouch touch;

  /// @param touch has articles indexed again
  public NoteTable(Connections connections, ArticleTouch touch) {
    this.connections = connections;
    this.touch = touch;
  }

  /// Gives articles change numbers, in the transaction that has changed something about them.
  @FunctionalInterface
  public interface ArticleTouch {
    void touch(Handle handle, Collection<Long> articles);
  }

  /// Writes notes in one transaction, each at the place where its article has the passage now. One
  /// whose id is there already takes the place of that one's colour, words and time of change where
  /// it was changed later. Nothing is done where there is no such article. Linear in the notes;
  /// each article is read once.
  ///
  /// @return what was written
  public List<Note> put(Collection<Note> notes) {
    return connections.write(handle -> {
      NoteBatch batch = new NoteBatch(handle, notes);
      Map<Long, List<Note>> byArticle =
          notes.stream()
              .collect(
                  Collectors.groupingBy(Note::article, LinkedHashMap::new, Collectors.toList()));
      byArticle.forEach(
          (article, its) -> NoteRows.text(handle, article).ifPresent(text -> batch.put(its, text)));
      List<Note> written = batch.written();
      touch.touch(handle, written.stream().map(Note::article).collect(Collectors.toSet()));
      return written;
    });
  }

  /// Brings a removed note back: onto its article, at the place that it has there now, or into the
  /// trash with it, from where both come back together.
  ///
  /// @return whether it could be
  public boolean putBack(Note note) {
    return connections.write(handle -> {
      Optional<NotedText> text = NoteRows.text(handle, note.article());
      if (text.isEmpty()) {
        return NoteRows.insertTrashed(handle, note);
      }
      NoteBatch batch = new NoteBatch(handle, List.of(note));
      batch.put(List.of(note), text.get());
      touch.touch(handle, List.of(note.article()));
      return !batch.written().isEmpty();
    });
  }

  /// Gives a note another colour, and other words.
  ///
  /// @param text empty where the words stay as they are by now
  /// @return the note as it was; empty where there is none
  public Optional<Note> change(
      long number, NoteColour colour, Optional<String> text, Instant when) {
    return connections.write(handle -> {
      Optional<Note> known = byNumber(handle, number);
      known.ifPresent(it -> {
        // One that came from a machine whose clock is ahead is changed later all the same.
        Instant later = it.changed().plusMillis(1);
        NoteRows.change(
            handle, it.changed(colour, text.orElse(it.text()), when.isAfter(later) ? when : later));
        touch.touch(handle, List.of(it.article()));
      });
      return known;
    });
  }

  /// Removes a note. [#putBack] brings it back.
  ///
  /// @return the note as it was; empty where there is none
  public Optional<Note> remove(long number) {
    return connections.write(handle -> {
      Optional<Note> known = byNumber(handle, number);
      if (known.isPresent()) {
        handle.execute("DELETE FROM note WHERE number = ?", number);
        touch.touch(handle, List.of(known.get().article()));
      }
      return known;
    });
  }

  private static Optional<Note> byNumber(Handle handle, long number) {
    return NoteRows.read(handle, "WHERE number = ?", number).stream().findFirst();
  }

  /// The notes of an article, in order. One look-up.
  public List<Note> of(long article) {
    return connections.read(handle ->
        NoteRows.read(handle, "WHERE article = ?", article).stream()
            .sorted(Note.IN_ORDER)
            .toList());
  }

  /// The notes of each of these articles, in order; without articles that have none.
  public Map<Long, List<Note>> of(Collection<Long> articles) {
    return connections.read(handle ->
        NoteRows.byArticle(
            NoteRows.read(
                handle,
                "WHERE article IN " + NumbersParameter.SELECT,
                NumbersParameter.bound(articles))));
  }

  /// The numbers of the articles that have notes, that with the last changed note first. Reads all
  /// notes, but not their words.
  public List<Long> articles() {
    return connections.read(handle ->
        handle
            .createQuery(
                "SELECT article FROM note GROUP BY article ORDER BY max(changed) DESC, article DESC")
            .map(StoredRow.number())
            .list());
  }

  /// The notes last changed, the last first.
  public List<Note> newest(int limit) {
    return connections.read(
        handle -> NoteRows.read(handle, "ORDER BY changed DESC, number DESC LIMIT ?", limit));
  }

  /// The numbers of the articles with these ids.
  public Map<String, Long> articlesWith(Collection<String> ids) {
    return numbers(
        "SELECT id AS known, number FROM article WHERE id IN (SELECT value FROM json_each(?))",
        ids);
  }

  /// The numbers of the articles with these addresses, where exactly one has it. Reads every
  /// address once.
  public Map<String, Long> articlesAt(Collection<String> addresses) {
    return numbers(
        """
        SELECT url AS known, min(number) AS number FROM article
        WHERE url IN (SELECT value FROM json_each(?)) GROUP BY url HAVING count(*) = 1
        """,
        addresses);
  }

  private Map<String, Long> numbers(String query, Collection<String> known) {
    return connections.read(handle ->
        handle
            .createQuery(query)
            .bind(0, TextsParameter.bound(known))
            .map(StoredRow.read(row -> Map.entry(row.text("known"), row.number("number"))))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
