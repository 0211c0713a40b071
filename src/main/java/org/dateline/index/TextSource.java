package org.dateline.index;

/// Where the texts are that the index was made of.
public interface TextSource {

  /// The headline and the text of an article, as they were indexed last; both empty if it is gone.
  Texts texts(long number);

  /// A headline and a text.
  record Texts(String title, String text) {

    /// Neither.
    public static final Texts NONE = new Texts("", "");
  }
}
