package org.dateline.names.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Cuts a text into sentences of tokens, a few at a time, so that memory stays bounded however long
/// the text is.
///
/// A sentence ends at its full stop, at a blank line, at the end of a line too short to have been
/// wrapped (a heading, an item of a list), and at the latest after [#MAX_TOKENS] tokens.
public final class SentenceSplitter {

  /// The most tokens in one sentence. Longer ones do not occur in prose; the bound keeps time
  /// linear and memory small for texts that are not.
  static final int MAX_TOKENS = 1000;

  /// Lines shorter than this were not broken for lack of room.
  private static final int MIN_WRAPPED_LINE_LENGTH = 45;

  private static final WordToSentenceProcessor<CoreLabel> SPLITTER =
      new WordToSentenceProcessor<>();

  private final String text;
  private final Paragraphs paragraphs;
  private final Consumer<List<CoreLabel>> sink;
  private List<CoreLabel> waiting = new ArrayList<>();

  private SentenceSplitter(String text, Paragraphs paragraphs, Consumer<List<CoreLabel>> sink) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.sink = sink;
  }

  /// Gives every sentence of the text to `sink`, in order.
  public static void forEach(String text, Paragraphs paragraphs, Consumer<List<CoreLabel>> sink) {
    SentenceSplitter sentences = new SentenceSplitter(text, paragraphs, sink);
    PtbTokens.forEach(text, sentences::add);
    sentences.flush();
  }

  private void add(CoreLabel token) {
    if (!waiting.isEmpty()) {
      if (breaksBetween(waiting.getLast().endPosition(), token.beginPosition())) {
        flush();
      } else if (waiting.size() >= MAX_TOKENS) {
        flushComplete();
      }
    }
    waiting.add(token);
  }

  private boolean breaksBetween(int end, int start) {
    for (int i = end; i < start; i++) {
      if (Paragraphs.isLineBreak(text.charAt(i))) {
        return paragraphs.at(end - 1) != paragraphs.at(start)
            || lineBefore(i) < MIN_WRAPPED_LINE_LENGTH;
      }
    }
    return false;
  }

  /// The length of the line that ends at an offset, or [#MIN_WRAPPED_LINE_LENGTH] if it is longer.
  private int lineBefore(int end) {
    int start = end;
    while (start > 0
        && end - start < MIN_WRAPPED_LINE_LENGTH
        && !Paragraphs.isLineBreak(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }

  private void flush() {
    SPLITTER.process(waiting).forEach(sink);
    waiting = new ArrayList<>();
  }

  /// Gives the sentences that are complete, and keeps the last, which may go on.
  private void flushComplete() {
    List<List<CoreLabel>> sentences = new ArrayList<>(SPLITTER.process(waiting));
    waiting = new ArrayList<>();
    if (sentences.size() > 1) {
      waiting.addAll(sentences.removeLast());
    }
    sentences.forEach(sink);
  }
}
