package org.dateline.index.document;

import java.util.Collection;
import java.util.Map;

/// Where the texts are that the index was made of.
public interface TextSource {

  /// The headlines and texts of articles, as they were indexed last; without those that are gone.
  Map<Long, SourceText> texts(Collection<Long> numbers);

  /// A headline and a text.
  record SourceText(String title, String text) {

    /// Neither.
    public static final SourceText NONE = new SourceText("", "");
  }
}
