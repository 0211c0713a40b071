package org.dateline.model.query;

import java.util.List;
import org.dateline.model.Span;

/// A snippet: a passage of an article that shows why it was found.
///
/// @param text the passage, on one line; empty where the article has none to show
/// @param matches what was asked for, as spans of `text`, in order, none overlapping
public record Snippet(String text, List<Span> matches) {

  /// No passage.
  public static final Snippet NONE = new Snippet("", List.of());

  public Snippet {
    matches = List.copyOf(matches);
  }
}
