package org.dateline.index.highlight;

import java.util.List;
import org.dateline.model.Span;

/// The spans of matches in a headline and in a text, each in order, none overlapping.
public record MatchSpans(List<Span> title, List<Span> text) {

  /// Nowhere.
  public static final MatchSpans NONE = new MatchSpans(List.of(), List.of());

  public MatchSpans {
    title = List.copyOf(title);
    text = List.copyOf(text);
  }
}
