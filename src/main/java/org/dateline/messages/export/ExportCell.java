package org.dateline.messages.export;

import java.util.List;
import java.util.Optional;
import org.dateline.model.EntityType;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;

/// A value in a table that is written down. Each form writes it in its own way.
public sealed interface ExportCell {

  /// Words, on one line.
  record TextCell(String text) implements ExportCell {}

  /// A number.
  record NumberCell(long value) implements ExportCell {}

  /// Whether something is so.
  record FlagCell(boolean value) implements ExportCell {}

  /// When something was published: for readers the day, for programs as exactly as it is known.
  record DateCell(PublicationDate date) implements ExportCell {}

  /// Several words.
  record ListCell(List<String> words) implements ExportCell {
    public ListCell {
      words = List.copyOf(words);
    }
  }

  /// An address, which is a link where it is one of the web or of an article.
  record LinkCell(String address) implements ExportCell {}

  /// A sentence with places that are to be seen in it.
  ///
  /// @param marks in order, none overlapping
  record PassageCell(String text, List<Span> marks) implements ExportCell {
    public PassageCell {
      marks = List.copyOf(marks);
    }
  }

  /// The text of an article, paragraphs parted by blank lines, with its names.
  ///
  /// @param names in order, none overlapping
  record BodyCell(String text, List<NamedSpan> names) implements ExportCell {
    public BodyCell {
      names = List.copyOf(names);
    }
  }

  /// Where a name stands, and what it names.
  record NamedSpan(Span span, EntityType type) {}

  /// Nothing is known.
  static ExportCell nothing() {
    return new TextCell("");
  }

  /// Words, on one line.
  static ExportCell of(String text) {
    return new TextCell(text);
  }

  /// A number.
  static ExportCell of(long value) {
    return new NumberCell(value);
  }

  /// When something was published, if that is known.
  static ExportCell of(Optional<PublicationDate> date) {
    return date.<ExportCell>map(DateCell::new).orElseGet(ExportCell::nothing);
  }

  /// Whether there is nothing to be written.
  default boolean isEmpty() {
    return switch (this) {
      case TextCell(String text) -> text.isEmpty();
      case LinkCell(String address) -> address.isEmpty();
      case ListCell(List<String> words) -> words.isEmpty();
      case PassageCell passage -> passage.text().isEmpty();
      case BodyCell body -> body.text().isEmpty();
      case NumberCell _, FlagCell _, DateCell _ -> false;
    };
  }

  /// The value as plain text on one line; of a text, all of it.
  default String plain() {
    return switch (this) {
      case TextCell(String text) -> text;
      case LinkCell(String address) -> address;
      case ListCell(List<String> words) -> String.join("; ", words);
      case PassageCell passage -> passage.text();
      case BodyCell body -> body.text();
      case NumberCell(long value) -> Long.toString(value);
      case FlagCell(boolean value) -> Boolean.toString(value);
      case DateCell(PublicationDate date) -> date.toString();
    };
  }

  /// The same for readers.
  default String readable() {
    return this instanceof DateCell(PublicationDate date) ? date.day().toString() : plain();
  }
}
