package org.dateline.index.highlight;

import java.util.List;
import org.dateline.model.Span;

/// Places in a headline and in a text, each in order, none overlapping.
public record Places(List<Span> title, List<Span> text) {

  /// Nowhere.
  public static final Places NONE = new Places(List.of(), List.of());

  public Places {
    title = List.copyOf(title);
    text = List.copyOf(text);
  }
}
