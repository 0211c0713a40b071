package org.dateline.index.language.parser;

import java.util.ArrayList;
import java.util.List;
import org.dateline.index.language.lexer.Letters;
import org.dateline.index.language.lexer.Token;
import org.dateline.index.language.lexer.Token.Bare;
import org.dateline.index.language.lexer.Token.Close;
import org.dateline.index.language.lexer.Token.Open;
import org.dateline.index.language.lexer.Token.Quoted;
import org.dateline.index.language.lexer.Token.Slashed;
import org.dateline.model.Span;
import org.dateline.model.query.QueryProblem;

/// How much of a query is read, so that the search for it always ends soon.
public final class Limits {

  /// Longer queries are cut here, in UTF-16 units.
  static final int MAX_LENGTH = 4_000;

  /// Words beyond this many are left out.
  public static final int MAX_WORDS = 200;

  /// Deeper parentheses are left out; each level takes stack.
  static final int MAX_DEPTH = 50;

  /// How far back the cut looks for a blank, so as not to halve a word.
  private static final int LONG_WORD = 100;

  private Limits() {}

  /// The beginning of a text that is too long.
  public static String cut(String text, Remarks remarks) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int end = MAX_LENGTH;
    while (end > MAX_LENGTH - LONG_WORD && !Letters.isBlank(text.charAt(end))) {
      end--;
    }
    if (end == MAX_LENGTH - LONG_WORD) {
      end = Character.isLowSurrogate(text.charAt(MAX_LENGTH)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    }
    remarks.add(new Span(end, text.length()), new QueryProblem.TooLong(MAX_LENGTH));
    return text.substring(0, end);
  }

  /// The tokens with the first words, and without the deepest parentheses.
  public static List<Token> within(List<Token> tokens, Remarks remarks) {
    return shallow(fewWords(tokens, remarks), remarks);
  }

  private static List<Token> fewWords(List<Token> tokens, Remarks remarks) {
    int left = MAX_WORDS;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int words = words(token);
      if (words > left) {
        Span rest = new Span(token.at().start(), tokens.getLast().at().end());
        remarks.add(rest, new QueryProblem.TooManyWords(MAX_WORDS));
        List<Token> first = new ArrayList<>(tokens.subList(0, i));
        if (token instanceof Quoted quoted && left > 0) {
          first.add(beginning(quoted, left));
        }
        return first;
      }
      left -= words;
    }
    return tokens;
  }

  private static int words(Token token) {
    return switch (token) {
      case Bare _, Slashed _ -> 1;
      case Quoted quoted -> Math.max(1, wordEnd(quoted.text(), Integer.MAX_VALUE).words());
      default -> 0;
    };
  }

  /// @param end where the last of them ends
  private record Counted(int words, int end) {}

  private static Counted wordEnd(String text, int most) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Letters.isBlank(text.charAt(i));
      if (inside && blank && words == most) {
        return new Counted(words, i);
      }
      words += !inside && !blank ? 1 : 0;
      inside = !blank;
    }
    return new Counted(words, text.length());
  }

  private static Quoted beginning(Quoted quoted, int words) {
    String first = quoted.text().substring(0, wordEnd(quoted.text(), words).end());
    return new Quoted(first, quoted.within(), true, quoted.at());
  }

  private static List<Token> shallow(List<Token> tokens, Remarks remarks) {
    List<Token> kept = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      boolean deep =
          switch (token) {
            case Open _ -> ++depth > MAX_DEPTH;
            case Close _ -> depth > 0 && depth-- > MAX_DEPTH;
            default -> false;
          };
      if (deep) {
        remarks.add(token.at(), new QueryProblem.TooDeep(MAX_DEPTH));
      } else {
        kept.add(token);
      }
    }
    return kept;
  }
}
