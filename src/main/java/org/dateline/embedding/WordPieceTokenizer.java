package org.dateline.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// BERT's tokenizer for a vocabulary without case: lower case, no accents, words parted at blanks,
/// punctuation and Chinese characters, and each word in the longest pieces of the vocabulary, from
/// the left. Gives the same numbers as Hugging Face's for the same `tokenizer.json`, but that a
/// special token written out in a text ("[MASK]") is text. Thread-safe.
final class WordPieceTokenizer {

  /// What a piece begins with that goes on with a word.
  private static final String CONTINUATION = "##";

  /// A longer word is not taken apart, in code points.
  private static final int MAX_WORD_LENGTH = 100;

  private static final int REPLACEMENT_CHARACTER = 0xFFFD;
  private static final int DELETE = 0x7F;

  private final Map<String, Integer> vocabulary;
  private final int first;
  private final int last;
  private final int unknown;

  private WordPieceTokenizer(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.first = number("[CLS]");
    this.last = number("[SEP]");
    this.unknown = number("[UNK]");
  }

  private int number(String token) {
    Integer number = vocabulary.get(token);
    if (number == null) {
      throw new IllegalArgumentException("a vocabulary without " + token);
    }
    return number;
  }

  /// Reads the vocabulary of a `tokenizer.json`; some 30,000 pieces are three megabytes.
  ///
  /// @throws IOException if it cannot be read
  static WordPieceTokenizer read(InputStream json) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("vocab")) {
          parser.nextToken();
          while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String piece = parser.currentName();
            vocabulary.put(piece, parser.nextIntValue(0));
          }
        }
      }
    }
    return new WordPieceTokenizer(vocabulary);
  }

  /// The numbers of a text's tokens, between those that stand for its beginning and its end.
  ///
  /// @param most how many at most, those two included; the rest of the text is left out
  long[] encode(String text, int most) {
    List<Integer> tokens = new ArrayList<>();
    tokens.add(first);
    for (String word : words(text)) {
      if (tokens.size() >= most) {
        break;
      }
      addPieces(word, tokens);
    }
    List<Integer> shown = tokens.subList(0, Math.min(tokens.size(), most - 1));
    long[] numbers = Arrays.copyOf(shown.stream().mapToLong(n -> n).toArray(), shown.size() + 1);
    numbers[shown.size()] = last;
    return numbers;
  }

  private void addPieces(String word, List<Integer> tokens) {
    int begin = tokens.size();
    int at = 0;
    if (word.codePointCount(0, word.length()) > MAX_WORD_LENGTH) {
      tokens.add(unknown);
      return;
    }
    while (at < word.length()) {
      int end = word.length();
      Integer piece = null;
      while (end > at) {
        String part = word.substring(at, end);
        piece = vocabulary.get(at == 0 ? part : CONTINUATION + part);
        if (piece != null) {
          break;
        }
        end = word.offsetByCodePoints(end, -1);
      }
      if (piece == null) {
        tokens.subList(begin, tokens.size()).clear();
        tokens.add(unknown);
        return;
      }
      tokens.add(piece);
      at = end;
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Normalizer.normalize(cleaned(text), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(c -> {
          if (isBlank(c)) {
            end(word, words);
          } else if (isPunctuation(c) || isChinese(c)) {
            end(word, words);
            words.add(Character.toString(c));
          } else {
            word.appendCodePoint(c);
          }
        });
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /// Without what cannot be seen.
  private static String cleaned(String text) {
    StringBuilder cleaned = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isInvisible(c)).forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }

  private static boolean isInvisible(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    return c == 0
        || c == REPLACEMENT_CHARACTER
        || switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE ->
              true;
          default -> false;
        };
  }

  /// As Unicode has it, with the blanks that do not break.
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Every sign of ASCII too.
  private static boolean isPunctuation(int c) {
    if (c < DELETE) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /// The ideographs that Unicode calls CJK, each of which is a word to the model; the last but two
  /// of the ranges begins as Hugging Face has it.
  private static boolean isChinese(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2B73F)
        || (c >= 0x2B740 && c <= 0x2B81F)
        || (c >= 0x2B920 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
