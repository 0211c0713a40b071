package org.dateline.ui.article.decoration;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.ui.article.document.ArticleLayoutText;
import org.dateline.ui.article.document.TextBlock;

/// The selection, what the reader has selected of an article: from where the button went down to
/// where the pointer is, in whole units. Immutable.
///
/// @param anchor where it began
/// @param caret where it is now, before or after `anchor`
/// @param unit what it grows by
public record TextSelection(CaretPosition anchor, CaretPosition caret, SelectionUnit unit) {

  /// The unit that a selection grows by: one click, two, three.
  public enum SelectionUnit {
    CHARACTER,
    WORD,
    PARAGRAPH;

    /// The unit for a number of clicks in a row.
    public static SelectionUnit of(int clicks) {
      return clicks <= 1 ? CHARACTER : clicks == 2 ? WORD : PARAGRAPH;
    }
  }

  /// A point of the article.
  ///
  /// @param character the character there
  /// @param insertion the nearest gap between two characters
  public record CaretPosition(int character, int insertion) {}

  /// Nothing, at the start.
  static final TextSelection NONE = at(new CaretPosition(0, 0), SelectionUnit.CHARACTER);

  /// Begins at a spot.
  public static TextSelection at(CaretPosition spot, SelectionUnit unit) {
    return new TextSelection(spot, spot, unit);
  }

  /// Exactly these characters.
  public static TextSelection of(Span span) {
    return new TextSelection(
        new CaretPosition(span.start(), span.start()),
        new CaretPosition(span.end(), span.end()),
        SelectionUnit.CHARACTER);
  }

  /// The same beginning, drawn to a spot.
  public TextSelection to(CaretPosition spot) {
    return new TextSelection(anchor, spot, unit);
  }

  /// The selected characters; empty where there are none.
  Optional<Span> in(ArticleLayoutText layoutText) {
    if (layoutText.blocks().isEmpty()) {
      return Optional.empty();
    }
    return switch (unit) {
      case CHARACTER ->
          anchor.insertion == caret.insertion
              ? Optional.empty()
              : Optional.of(
                  new Span(
                      Math.min(anchor.insertion, caret.insertion),
                      Math.max(anchor.insertion, caret.insertion)));
      case WORD -> Optional.of(join(word(layoutText, anchor), word(layoutText, caret)));
      case PARAGRAPH ->
          Optional.of(join(block(layoutText, anchor).span(), block(layoutText, caret).span()));
    };
  }

  private static Span join(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  private static TextBlock block(ArticleLayoutText layoutText, CaretPosition spot) {
    return layoutText.blocks().get(layoutText.blockAt(spot.character));
  }

  private static Span word(ArticleLayoutText layoutText, CaretPosition spot) {
    TextBlock block = block(layoutText, spot);
    var words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(layoutText.text(block));
    int at = Math.clamp(spot.character - block.span().start(), 0, block.span().length() - 1);
    int end = words.following(at);
    return new Span(words.previous(), end).shift(block.span().start());
  }
}
