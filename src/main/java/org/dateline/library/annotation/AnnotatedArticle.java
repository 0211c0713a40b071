package org.dateline.library.annotation;

import java.util.List;
import org.dateline.model.EntityType;

/// An article annotated.
///
/// @param mentions those in the text, in order; those in the headline are left out
public record AnnotatedArticle(String id, List<AnnotatedMention> mentions) {

  public AnnotatedArticle {
    mentions = List.copyOf(mentions);
  }

  /// A mention in a text.
  ///
  /// @param start the first Unicode code point
  /// @param end the code point after the last
  /// @param text the characters
  /// @param type what it names
  /// @param entity from 1, the same for every mention of one entity
  /// @param name the entity's display name
  public record AnnotatedMention(
      int start, int end, String text, EntityType type, long entity, String name) {}
}
