package org.dateline.names;

import org.dateline.model.ArticlePart;
import org.dateline.names.recognition.Recognizer;
import org.dateline.names.text.ArticleParagraphs;

/// The models with nothing around them but what they cannot do without, tokens and sentences: what
/// a finder of names can at best be. For benchmarks.
public final class BareModels {

  private final Recognizer recognizer = Recognizer.load();

  /// How many names an article has for the models.
  public int names(String title, String text) {
    ArticleParagraphs article = ArticleParagraphs.of(title, text);
    int names = 0;
    for (ArticlePart part : ArticlePart.values()) {
      names += recognizer.find(part, article, true, false).size();
    }
    return names;
  }
}
