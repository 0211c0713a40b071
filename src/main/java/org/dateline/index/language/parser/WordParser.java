package org.dateline.index.language.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.index.language.lexer.CharacterClasses;
import org.dateline.index.language.lexer.QueryToken.BareToken;
import org.dateline.model.Span;
import org.dateline.model.query.Clause.WordClause;
import org.dateline.model.query.LastWord;
import org.dateline.text.Characters;

/// Reads the words of a query as they stand.
public final class WordParser {

  private static final Pattern FIELD = Pattern.compile("(\\p{L}{2,30}):");

  private final String text;
  private final LastWord lastWord;

  /// @param text the query
  /// @param lastWord how the last word is meant
  public WordParser(String text, LastWord lastWord) {
    this.text = text;
    this.lastWord = lastWord;
  }

  /// The word of a range, whatever signs it has; empty if it holds none.
  ///
  /// @param excluded whether articles with it are left out: then it is not taken for the beginning
  ///   of a word, for too much would be left out
  Optional<WordClause> word(Span at, boolean excluded) {
    return CharacterClasses.trim(text, at.start(), at.end())
        .map(span ->
            new WordClause(span.of(text), span, excluded ? LastWord.WHOLE : ending(span.end())));
  }

  /// The words of a range, taken apart at all signs but those that stand within words.
  public List<WordClause> words(Span range, boolean excluded) {
    List<WordClause> words = new ArrayList<>();
    for (Span piece : pieces(range, "")) {
      word(piece, excluded).ifPresent(words::add);
    }
    return words;
  }

  /// The parts of a range that have no signs but those that stand within words, and `others`.
  List<Span> pieces(Span range, String others) {
    List<Span> pieces = new ArrayList<>();
    int start = range.start();
    int at = start;
    while (at < range.end()) {
      int sign = text.codePointAt(at);
      int next = at + Character.charCount(sign);
      if (!CharacterClasses.inWord(sign)
          && !isJoiner(sign)
          && others.indexOf(sign) < 0
          && !isInNumber(at)) {
        if (at > start) {
          pieces.add(new Span(start, at));
        }
        start = next;
      }
      at = next;
    }
    if (range.end() > start) {
      pieces.add(new Span(start, range.end()));
    }
    return pieces;
  }

  /// Whether a comma stands between digits: "1,000".
  private boolean isInNumber(int at) {
    return text.charAt(at) == ','
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /// Whether a sign may stand in the middle of a word.
  private static boolean isJoiner(int sign) {
    return sign == '.' || Characters.isApostrophe(sign) || Characters.isHyphen(sign);
  }

  /// How a word is meant that ends here: the last has nothing behind it but what may stand in the
  /// middle of a word, as in "Jong-".
  private LastWord ending(int end) {
    return lastWord.isPrefix() && text.substring(end).chars().allMatch(WordParser::isJoiner)
        ? lastWord
        : LastWord.WHOLE;
  }

  /// The name of a field that does not exist, if a piece begins like one: "titel" of "titel:kim".
  static Optional<String> unknownField(BareToken piece) {
    Matcher field = FIELD.matcher(piece.text());
    return field.lookingAt() ? Optional.of(field.group(1)) : Optional.empty();
  }
}
