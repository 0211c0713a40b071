package org.dateline.index.language.lexer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.index.language.lexer.QueryToken.OperatorKind;
import org.dateline.index.language.lexer.QueryToken.OperatorToken;
import org.dateline.model.Span;

/// The operators, as they are written.
final class Operators {

  /// How near is near, where the reader does not say: about half a sentence.
  private static final int DEFAULT_NEAR_DISTANCE = 8;

  /// Words further apart have no more to do with each other than any two of the article.
  private static final int MAX_NEAR_DISTANCE = 100;

  private static final Pattern NEAR_WITHIN = Pattern.compile("NEAR(?:/(\\d+))?");

  private Operators() {}

  /// The operator that a piece of a query is; empty if it is none.
  static Optional<QueryToken> of(String piece, Span at) {
    return switch (piece) {
      case "AND", "&&" -> Optional.of(new OperatorToken(OperatorKind.AND, 0, at));
      case "OR", "||" -> Optional.of(new OperatorToken(OperatorKind.OR, 0, at));
      case "NOT" -> Optional.of(new OperatorToken(OperatorKind.NOT, 0, at));
      default -> {
        Matcher near = NEAR_WITHIN.matcher(piece);
        if (!near.matches()) {
          yield Optional.empty();
        }
        String number = near.group(1) == null ? "" : near.group(1);
        yield Optional.of(new OperatorToken(OperatorKind.NEAR, words(number), at));
      }
    };
  }

  /// The number of words that digits say, at most [#MAX_NEAR_DISTANCE]; of no digits,
  /// [#DEFAULT_NEAR_DISTANCE].
  static int words(String digits) {
    if (digits.isEmpty()) {
      return DEFAULT_NEAR_DISTANCE;
    }
    // More digits than an int has are more than enough words.
    return digits.length() > 6
        ? MAX_NEAR_DISTANCE
        : Math.min(Integer.parseInt(digits), MAX_NEAR_DISTANCE);
  }
}
