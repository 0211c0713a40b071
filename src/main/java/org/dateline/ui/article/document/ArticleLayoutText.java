package org.dateline.ui.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;

/// An article as one long column of text: headline, meta line and body, so that one offset says
/// where in it all something is. Immutable.
public final class ArticleLayoutText {

  /// The longest piece that is laid out at once, in UTF-16 units: 5 ms or so. A news paragraph has
  /// some hundred.
  static final int MAX_BLOCK_LENGTH = 8_000;

  private final String text;
  private final int title;
  private final int body;
  private final List<TextBlock> blocks;

  private ArticleLayoutText(String text, int title, int body, List<TextBlock> blocks) {
    this.text = text;
    this.title = title;
    this.body = body;
    this.blocks = List.copyOf(blocks);
  }

  /// Sets the article. Takes O(length).
  public static ArticleLayoutText of(ArticleContent content) {
    var blocks = new ArrayList<TextBlock>();
    var text = new StringBuilder(content.title());
    addLines(blocks, TextBlock.BlockKind.HEADLINE, text, 0);
    if (!content.meta().isBlank()) {
      int meta = text.append('\n').length();
      text.append(content.meta());
      addLines(blocks, TextBlock.BlockKind.META, text, meta);
    }
    int body = text.append("\n\n").length();
    text.append(content.text());
    addLines(blocks, TextBlock.BlockKind.PARAGRAPH, text, body);
    return new ArticleLayoutText(text.toString(), content.title().length(), body, blocks);
  }

  /// The headline, the meta line, a blank line and the body.
  public String text() {
    return text;
  }

  /// What is set, in order; blank lines are not.
  public List<TextBlock> blocks() {
    return blocks;
  }

  /// The index of the last block before the body; -1 if there is none.
  public int lastOfHead() {
    int first = 0;
    while (first < blocks.size() && blocks.get(first).kind() != TextBlock.BlockKind.PARAGRAPH) {
      first++;
    }
    return first - 1;
  }

  /// The characters of a block.
  public String text(TextBlock block) {
    return block.span().of(text);
  }

  /// Where a span of the article is in the layout text.
  public Span spanOf(ArticlePart part, Span span) {
    return part == ArticlePart.TITLE ? span : span.shift(body);
  }

  /// Where in the article a span of the layout text is; empty for one that is not in one of its
  /// parts.
  public Optional<MatchPosition> placeOf(Span span) {
    if (span.end() <= title) {
      return Optional.of(new MatchPosition(ArticlePart.TITLE, span));
    }
    return span.start() < body
        ? Optional.empty()
        : Optional.of(new MatchPosition(ArticlePart.TEXT, span.shift(-body)));
  }

  /// A span of the layout text without the blanks around it; empty where it has nothing else.
  public Optional<Span> stripped(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /// The index of the block that holds a character, or of the nearest before it; 0 if there is
  /// none.
  public int blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static void addLines(
      List<TextBlock> blocks, TextBlock.BlockKind kind, CharSequence text, int start) {
    int at = start;
    while (at < text.length()) {
      int end = at;
      boolean blank = true;
      while (end < text.length() && text.charAt(end) != '\n') {
        blank &= Character.isWhitespace(text.charAt(end));
        end++;
      }
      if (!blank) {
        addPieces(blocks, kind, text, at, end);
      }
      at = end + 1;
    }
  }

  private static void addPieces(
      List<TextBlock> blocks, TextBlock.BlockKind kind, CharSequence text, int start, int end) {
    int at = start;
    while (at < end) {
      int cut = end - at <= MAX_BLOCK_LENGTH ? end : cutBefore(text, at + MAX_BLOCK_LENGTH);
      blocks.add(
          new TextBlock(at == start ? kind : TextBlock.BlockKind.CONTINUED, new Span(at, cut)));
      at = cut;
    }
  }

  /// After the last space of the 200 characters before `end`, or anywhere but inside a character.
  private static int cutBefore(CharSequence text, int end) {
    for (int at = end; at > end - 200; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
