package org.dateline.ui.article.document;

import org.dateline.model.Span;

/// A block: a piece of the article that is set by itself.
///
/// @param kind how it is set
/// @param span its characters in the layout text, without the line feed
public record TextBlock(BlockKind kind, Span span) {

  /// How a block is set.
  public enum BlockKind {
    HEADLINE,
    META,
    PARAGRAPH,
    /// More of a paragraph that is too long to be laid out at once.
    CONTINUED
  }
}
