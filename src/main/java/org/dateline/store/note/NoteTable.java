package org.dateline.store.note;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.Span;
import org.dateline.store.note.NoteRows.NotedText;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;
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
  /// it was changed later. Nothing is done where there is no such article.
  ///
  /// @return what was written, in the same order
  public List<Note> put(Collection<Note> notes) {
    return connections.write(handle -> {
      List<Note> written = new ArrayList<>();
      TreeSet<Long> articles = new TreeSet<>();
      for (Note note : notes) {
        put(handle, note)
            .ifPresent(it -> {
              written.add(it);
              articles.add(it.article());
            });
      }
      touch.touch(handle, articles);
      return written;
    });
  }

  private static Optional<Note> put(Handle handle, Note note) {
    Optional<Note> known = NoteRows.read(handle, "WHERE id = ?", note.id()).stream().findFirst();
    if (known.isPresent() && known.get().article() != note.article()) {
      // Two programs, or two files, may give the same id.
      return put(handle, note.called(otherId(note)));
    }
    if (known.isPresent()) {
      return known
          .filter(it -> note.changed().isAfter(it.changed()))
          .map(it -> change(handle, it, note.colour(), note.text(), note.changed()));
    }
    boolean trashed =
        handle
            .createQuery("SELECT EXISTS (SELECT 1 FROM trashed_note WHERE id = ?)")
            .bind(0, note.id())
            .map(StoredRow.flag())
            .one();
    return trashed
        ? Optional.empty()
        : NoteRows.text(handle, note.article()).map(text -> insert(handle, note, text));
  }

  /// Always the same for a note of an article, so that it is known again.
  private static String otherId(Note note) {
    byte[] name = (note.article() + " " + note.id()).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  private static Note insert(Handle handle, Note note, NotedText text) {
    Note placed =
        note.at(
            note.passage()
                .map(it -> it.in(text.of(it.part()), it.place().map(Span::start).orElse(0))));
    NoteRows.insert(handle, placed, text.revision());
    return NoteRows.read(handle, "WHERE id = ?", note.id()).getFirst();
  }

  /// Gives a note other words and another colour.
  ///
  /// @return the note as it was; empty where there is none
  public Optional<Note> change(long number, NoteColour colour, String text, Instant when) {
    return connections.write(handle -> {
      Optional<Note> known = byNumber(handle, number);
      known.ifPresent(it -> {
        // One that came from a machine whose clock is ahead is changed later all the same.
        Instant later = it.changed().plusMillis(1);
        Note changed = change(handle, it, colour, text, when.isAfter(later) ? when : later);
        touch.touch(handle, List.of(changed.article()));
      });
      return known;
    });
  }

  private static Note change(
      Handle handle, Note note, NoteColour colour, String text, Instant when) {
    handle.execute(
        "UPDATE note SET colour = ?, text = ?, changed = ? WHERE number = ?",
        colour.written(),
        text,
        when.toString(),
        note.number());
    return note.changed(colour, text, when);
  }

  /// Removes a note. [#put] brings it back.
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

  /// The number of the article with an address, where exactly one has it.
  ///
  /// Reads every address.
  public Optional<Long> articleAt(String url) {
    return connections.read(handle -> {
      List<Long> found =
          handle
              .createQuery("SELECT number FROM article WHERE url = ? LIMIT 2")
              .bind(0, url)
              .map(StoredRow.number())
              .list();
      return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    });
  }
}
