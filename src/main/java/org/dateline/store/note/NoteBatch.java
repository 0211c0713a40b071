package org.dateline.store.note;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Note;
import org.dateline.model.Span;
import org.dateline.store.note.NoteRows.NotedText;
import org.dateline.store.sqlite.StoredRow;
import org.dateline.store.sqlite.TextsParameter;
import org.jdbi.v3.core.Handle;

/// Notes that are written together, in the transaction that writes them: what is there of them
/// already is read once, and what has been written is read once.
final class NoteBatch {

  private static final String WITH_IDS = "WHERE id IN (SELECT value FROM json_each(?))";

  private final Handle handle;
  private final Map<String, Note> known;
  private final Set<String> trashed;
  private final Set<String> written = new LinkedHashSet<>();

  NoteBatch(Handle handle, Collection<Note> notes) {
    this.handle = handle;
    Set<String> ids =
        notes.stream().flatMap(it -> Stream.of(it.id(), otherId(it))).collect(Collectors.toSet());
    String bound = TextsParameter.bound(ids);
    known = new HashMap<>();
    NoteRows.read(handle, WITH_IDS, bound).forEach(it -> known.put(it.id(), it));
    trashed =
        new HashSet<>(
            handle
                .createQuery("SELECT id FROM trashed_note " + WITH_IDS)
                .bind(0, bound)
                .map(StoredRow.text())
                .list());
  }

  /// Always the same for a note of an article, so that it is known again.
  private static String otherId(Note note) {
    byte[] name = (note.article() + " " + note.id()).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  /// Writes notes on one article, as [NoteTable#put] says.
  void put(List<Note> notes, NotedText text) {
    notes.forEach(it -> put(it, text));
  }

  private void put(Note note, NotedText text) {
    Optional<Note> same = Optional.ofNullable(known.get(note.id()));
    if (same.filter(it -> it.article() != note.article()).isPresent()) {
      // Two programs, or two files, may give the same id.
      put(note.called(otherId(note)), text);
    } else if (same.isPresent()) {
      same.filter(it -> note.changed().isAfter(it.changed()))
          .map(it -> it.changed(note.colour(), note.text(), note.changed()))
          .ifPresent(it -> {
            NoteRows.change(handle, it);
            note(it);
          });
    } else if (!trashed.contains(note.id())) {
      Note placed =
          note.at(
              note.passage()
                  .map(it -> it.in(text.of(it.part()), it.place().map(Span::start).orElse(0))));
      NoteRows.insert(handle, placed, text.revision());
      note(placed);
    }
  }

  private void note(Note now) {
    known.put(now.id(), now);
    written.add(now.id());
  }

  /// What has been written, as it is there now, in the order of its writing.
  List<Note> written() {
    Map<String, Note> now =
        NoteRows.read(handle, WITH_IDS, TextsParameter.bound(written)).stream()
            .collect(Collectors.toMap(Note::id, it -> it));
    return written.stream().flatMap(id -> Stream.ofNullable(now.get(id))).toList();
  }
}
