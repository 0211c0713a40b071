package org.dateline.index.language.lexer;

import java.util.List;
import org.dateline.index.language.lexer.QueryToken.BareToken;
import org.dateline.index.language.lexer.QueryToken.CloseToken;
import org.dateline.index.language.lexer.QueryToken.FieldToken;
import org.dateline.index.language.lexer.QueryToken.OpenToken;
import org.dateline.index.language.lexer.QueryToken.OperatorToken;
import org.dateline.index.language.lexer.QueryToken.SignToken;

/// Prose in capitals, as a pasted headline is: in it `AND`, `OR`, `NOT` and `NEAR` are words.
///
/// It has [#MIN_WORDS] words, two of them side by side (between acronyms, as in "NATO OR EU", an
/// operator is meant), mostly in capitals, and nothing else of the query language.
final class UppercaseProse {

  private static final int MIN_WORDS = 4;

  /// Of so many letters in a hundred, or more, all others may be small.
  private static final int MIN_CAPITALS_PERCENT = 75;

  private UppercaseProse() {}

  /// The tokens with words in place of operators, if they are prose in capitals; else as they are.
  ///
  /// @param text the query
  static List<QueryToken> tokens(String text, List<QueryToken> tokens) {
    return is(text, tokens)
        ? tokens.stream()
            .map(token -> token instanceof OperatorToken operator ? word(text, operator) : token)
            .toList()
        : tokens;
  }

  private static QueryToken word(String text, OperatorToken operator) {
    return new BareToken(operator.at().of(text), operator.at());
  }

  private static boolean is(String text, List<QueryToken> tokens) {
    int words = 0;
    int upper = 0;
    int lower = 0;
    int depth = 0;
    boolean sideBySide = false;
    boolean afterWord = false;
    for (QueryToken token : tokens) {
      boolean word = token instanceof BareToken;
      switch (token) {
        case BareToken(String letters, _) -> {
          words++;
          sideBySide |= afterWord;
          upper += (int) letters.codePoints().filter(Character::isUpperCase).count();
          lower += (int) letters.codePoints().filter(Character::isLowerCase).count();
        }
        case OperatorToken operator -> {
          if (depth > 0 || !isSpelt(operator.at().of(text))) {
            return false;
          }
        }
        case FieldToken _, SignToken _ -> {
          return false;
        }
        case OpenToken _ -> depth++;
        case CloseToken _ -> depth--;
        default -> {}
      }
      afterWord = word;
    }
    return words >= MIN_WORDS
        && sideBySide
        && 100 * upper >= MIN_CAPITALS_PERCENT * (upper + lower)
        && upper > 0;
  }

  /// Whether an operator is a word too: not "&&", and not "NEAR/3".
  private static boolean isSpelt(String operator) {
    return operator.chars().allMatch(Character::isLetter);
  }
}
