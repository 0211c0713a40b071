package org.dateline.model;

import java.util.List;

/// Where the words of a search stand in an article: places in the headline and in the text, in
/// order.
public record ArticleMatches(List<Span> title, List<Span> text) {

  /// No place.
  public static final ArticleMatches NONE = new ArticleMatches(List.of(), List.of());
}
