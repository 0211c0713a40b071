package org.dateline.index;

import java.util.HashMap;
import java.util.Map;

/// Where the texts are that the index was made of.
public interface TextSource {

  /// The headline and the text of an article, as they were indexed last; both empty if it is gone.
  Texts texts(long number);

  /// The same, asking once for each article; for one thread, and as long as one search.
  default TextSource remembered() {
    Map<Long, Texts> read = new HashMap<>();
    return number -> read.computeIfAbsent(number, this::texts);
  }

  /// A headline and a text.
  record Texts(String title, String text) {

    /// Neither.
    public static final Texts NONE = new Texts("", "");
  }
}
