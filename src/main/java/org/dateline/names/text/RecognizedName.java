package org.dateline.names.text;

import java.util.Comparator;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/// A name as it stands in an article, before it is known whose it is. Immutable; equal are those
/// with the same place, type and text.
///
/// It would be a record, but for its key: that costs a microsecond, and the steps that resolve an
/// article ask for it some thirty times.
public final class RecognizedName {

  /// As they stand in the article.
  public static final Comparator<RecognizedName> IN_ORDER =
      Comparator.comparing(RecognizedName::part).thenComparingInt(name -> name.span().start());

  private final ArticlePart part;
  private final Span span;
  private final EntityType type;
  private final String text;

  /// Made when it is first asked for; by two threads, twice the same.
  private @Nullable NameKey key;

  /// @param part where in the article `span` counts
  /// @param span the characters of the name
  /// @param type what it seems to name
  /// @param text the name as written
  public RecognizedName(ArticlePart part, Span span, EntityType type, String text) {
    this.part = part;
    this.span = span;
    this.type = type;
    this.text = text;
  }

  public ArticlePart part() {
    return part;
  }

  public Span span() {
    return span;
  }

  public EntityType type() {
    return type;
  }

  public String text() {
    return text;
  }

  public RecognizedName as(EntityType other) {
    return other == type ? this : new RecognizedName(part, span, other, text);
  }

  /// The part of the name from an offset of `text` on.
  public RecognizedName from(int start) {
    return start == 0
        ? this
        : new RecognizedName(
            part, new Span(span.start() + start, span.end()), type, text.substring(start));
  }

  /// The key of the name, taken as a full one.
  public NameKey key() {
    NameKey known = key;
    if (known == null) {
      known = NameNormalizer.key(type, text);
      key = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof RecognizedName other
        && part == other.part
        && type == other.type
        && span.equals(other.span)
        && text.equals(other.text);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return type + " " + text + " in " + part + " at " + span.start();
  }
}
