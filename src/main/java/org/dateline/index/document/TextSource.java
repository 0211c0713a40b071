package org.dateline.index.document;

import java.util.Collection;
import java.util.Map;

/// Where the texts are that the index was made of.
public interface TextSource {

  /// The headlines and texts of articles, as they were indexed last; without those that are gone.
  Map<Long, Texts> texts(Collection<Long> numbers);

  /// A headline and a text.
  record Texts(String title, String text) {

    /// Neither.
    public static final Texts NONE = new Texts("", "");
  }
}
