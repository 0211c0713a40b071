package org.dateline.names.text;

import java.util.Comparator;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.dateline.model.Span;

/// A name as it stands in an article, before it is known whose it is.
///
/// @param part where in the article `span` counts
/// @param span the characters of the name
/// @param type what it seems to name
/// @param text the name as written
public record RecognizedName(ArticlePart part, Span span, EntityType type, String text) {

  /// As they stand in the article.
  public static final Comparator<RecognizedName> IN_ORDER =
      Comparator.comparing(RecognizedName::part).thenComparingInt(name -> name.span().start());

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
    return NameNormalizer.key(type, text);
  }
}
