package org.dateline.model;

/// A condition that an article must meet; a chip over the list.
public sealed interface Filter {

  /// The article mentions an entity, under whatever name.
  ///
  /// @param entity the number of the entity
  record Mentions(long entity) implements Filter {}

  /// The article comes from a source.
  record From(String source) implements Filter {}

  /// The article has not been opened.
  record Unread() implements Filter {}

  /// The reader has starred the article.
  record Starred() implements Filter {}
}
