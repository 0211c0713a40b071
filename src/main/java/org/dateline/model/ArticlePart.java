package org.dateline.model;

/// The part of an article that a span counts in.
public enum ArticlePart {
  TITLE,
  TEXT;

  /// The characters of this part.
  public String of(Article article) {
    return switch (this) {
      case TITLE -> article.title();
      case TEXT -> article.text();
    };
  }
}
