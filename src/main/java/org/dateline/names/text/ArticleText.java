package org.dateline.names.text;

import org.dateline.model.Part;

/// The two parts of an article and their paragraphs.
public record ArticleText(String title, String text, Paragraphs paragraphs) {

  public static ArticleText of(String title, String text) {
    return new ArticleText(title, text, Paragraphs.of(text));
  }

  public String of(Part part) {
    return switch (part) {
      case TITLE -> title;
      case TEXT -> text;
    };
  }

  /// The number of the paragraph that a name stands in; the headline is 0.
  public int paragraph(FoundName name) {
    return switch (name.part()) {
      case TITLE -> 0;
      case TEXT -> paragraphs.at(name.span().start());
    };
  }
}
