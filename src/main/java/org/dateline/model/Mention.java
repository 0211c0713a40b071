package org.dateline.model;

/// A name in an article, and the full name that it stands for.
///
/// @param part where in the article `span` counts
/// @param span the characters of the name
/// @param key the full name; its type is the type of the mention
/// @param why how the key was found
public record Mention(ArticlePart part, Span span, NameKey key, LinkReason why) {

  /// What it names.
  public EntityType type() {
    return key.type();
  }

  /// Whether it is no name by itself, only a word made from one, as "Chinese" is from China. Such
  /// mentions are shown quietly and counted apart.
  public boolean weak() {
    return why.weak();
  }

  /// The name as the article writes it.
  ///
  /// @throws IndexOutOfBoundsException if it is not a mention of this article
  public String in(Article article) {
    return span.of(part.of(article));
  }
}
