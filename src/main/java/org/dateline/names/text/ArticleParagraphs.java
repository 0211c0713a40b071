package org.dateline.names.text;

import org.dateline.model.ArticlePart;

/// The two parts of an article and their paragraphs.
public record ArticleParagraphs(String title, String text, Paragraphs paragraphs) {

  public static ArticleParagraphs of(String title, String text) {
    return new ArticleParagraphs(title, text, Paragraphs.of(text));
  }

  public String of(ArticlePart part) {
    return switch (part) {
      case TITLE -> title;
      case TEXT -> text;
    };
  }

  /// The number of the paragraph that a name stands in; the headline is 0.
  public int paragraph(RecognizedName name) {
    return switch (name.part()) {
      case TITLE -> 0;
      case TEXT -> paragraphs.at(name.span().start());
    };
  }
}
