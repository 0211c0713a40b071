package org.dateline.index.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/// Tokens that have been made already, as Lucene takes them in: several fields of an article are
/// made of the same.
public final class ListTokenStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final List<IndexToken> tokens;
  private int next;
  private int position;

  private ListTokenStream(List<IndexToken> tokens) {
    this.tokens = tokens;
  }

  /// A field of tokens.
  ///
  /// @param tokens by position; of one position, by offset
  public static Field field(String name, List<IndexToken> tokens, FieldType type) {
    return new Field(name, new ListTokenStream(tokens), type);
  }

  @Override
  public void reset() {
    next = 0;
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    if (next == tokens.size()) {
      return false;
    }
    clearAttributes();
    IndexToken token = tokens.get(next++);
    term.append(token.term());
    offset.setOffset(token.start(), token.end());
    increment.setPositionIncrement(token.position() - position);
    position = token.position();
    return true;
  }

  /// Where a second value of the same field goes on.
  @Override
  public void end() throws IOException {
    super.end();
    int end = tokens.isEmpty() ? 0 : tokens.getLast().end();
    offset.setOffset(end, end);
  }
}
