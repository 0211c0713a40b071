package org.dateline.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// A highlight, or a note on a passage or on a whole article.
///
/// @param number what the library knows it by, from 1, never used again; 0 for one that it does not
///   know yet
/// @param id what it is known by everywhere, a URN of a UUID; never changes
/// @param article the number of the article
/// @param passage what it is about; empty for all of the article
/// @param colour what it is drawn in
/// @param text what the reader wrote, line feeds among it; empty for a highlight without words
/// @param made when it was made
/// @param changed when the reader last changed it; not before `made`
public record Note(
    long number,
    String id,
    long article,
    Optional<Passage> passage,
    NoteColour colour,
    String text,
    Instant made,
    Instant changed) {

  /// How long the words of a note may be, in UTF-16 units.
  public static final int MAX_TEXT_LENGTH = 20_000;

  /// As the article has them: those on all of it first, then by place, then those that have lost
  /// theirs.
  public static final Comparator<Note> IN_ORDER =
      Comparator.comparingInt(Note::rank)
          .thenComparing(note -> note.passage().map(Passage::part).map(Enum::ordinal).orElse(0))
          .thenComparing(
              note -> note.passage().flatMap(Passage::place).map(span -> span.start()).orElse(0))
          .thenComparing(Note::made)
          .thenComparingLong(Note::number);

  private int rank() {
    return passage.isEmpty() ? 0 : isLost() ? 2 : 1;
  }

  /// Whether it is about a passage that the article has no more.
  public boolean isLost() {
    return passage.filter(it -> it.place().isEmpty()).isPresent();
  }

  /// Whether the reader wrote something.
  public boolean hasText() {
    return !text.isEmpty();
  }

  /// What the passage said when it was marked; empty where it is about all of the article.
  public String quoted() {
    return passage.map(it -> it.quote().exact()).orElse("");
  }

  /// The same about a passage as it is now.
  public Note at(Optional<Passage> other) {
    return new Note(number, id, article, other, colour, text, made, changed);
  }

  /// The same, known by another id.
  public Note called(String other) {
    return new Note(number, other, article, passage, colour, text, made, changed);
  }

  /// The same with other words, in another colour.
  public Note changed(NoteColour other, String words, Instant when) {
    return new Note(number, id, article, passage, other, words, made, when);
  }
}
