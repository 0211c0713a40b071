package org.dateline.names.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.function.Consumer;

/// CoreNLP's tokens of any text, good or bad, in linear time; offsets are those of the text.
final class PtbTokens {

  /// Every character becomes part of a token, and words with a hyphen stay whole, as in the texts
  /// that the model was trained on: "Jong-un" is one word.
  private static final String OPTIONS = "untokenizable=noneKeep,splitHyphenated=false";

  /// The longest run without white space that the tokenizer gets at once. It takes time quadratic
  /// in the length of runs of symbols, emoji or Chinese: 4 s for 8,000 quotation marks.
  private static final int MAX_RUN_LENGTH = 128;

  private PtbTokens() {}

  /// Gives every token of the text to `sink`, in order.
  static void forEach(String text, Consumer<CoreLabel> sink) {
    String readable = readable(text);
    for (int from = 0, to; from < text.length(); from = to) {
      to = pieceEnd(readable, from);
      StringReader piece = new StringReader(readable.substring(from, to));
      var tokens = new PTBTokenizer<>(piece, new CoreLabelTokenFactory(), OPTIONS);
      while (tokens.hasNext()) {
        CoreLabel token = tokens.next();
        token.setBeginPosition(token.beginPosition() + from);
        token.setEndPosition(token.endPosition() + from);
        sink.accept(token);
      }
    }
  }

  /// The text with every lone surrogate and control character, at which the tokenizer would stop,
  /// as a space. Nothing moves.
  private static String readable(String text) {
    StringBuilder readable = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)
          || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
        readable.setCharAt(i, ' ');
      }
    }
    return readable.toString();
  }

  private static int pieceEnd(String text, int from) {
    int run = 0;
    for (int i = from; i < text.length(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run >= MAX_RUN_LENGTH && !Character.isHighSurrogate(text.charAt(i))) {
        return i + 1;
      }
    }
    return text.length();
  }
}
