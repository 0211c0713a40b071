package org.dateline.index.language.parser;

import java.util.ArrayList;
import java.util.List;
import org.dateline.index.language.lexer.QueryToken;
import org.dateline.index.language.lexer.QueryToken.BareToken;
import org.dateline.index.language.lexer.QueryToken.CloseToken;
import org.dateline.index.language.lexer.QueryToken.OpenToken;
import org.dateline.index.language.lexer.QueryToken.PhraseToken;
import org.dateline.index.language.lexer.QueryToken.RegexToken;
import org.dateline.model.Span;
import org.dateline.model.query.QueryProblem;
import org.dateline.text.Characters;

/// How much of a query is read, so that the search for it always ends soon.
public final class QueryLimits {

  /// Longer queries are cut here, in UTF-16 units.
  static final int MAX_LENGTH = 4_000;

  /// Words beyond this many are left out.
  public static final int MAX_WORDS = 200;

  /// Deeper parentheses are left out; each level takes stack.
  static final int MAX_DEPTH = 50;

  /// How far back the cut looks for a blank, so as not to halve a word.
  private static final int MAX_WORD_LENGTH = 100;

  private QueryLimits() {}

  /// The beginning of a text that is too long.
  public static String cut(String text, ParseRemarks remarks) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int end = MAX_LENGTH;
    while (end > MAX_LENGTH - MAX_WORD_LENGTH && !Characters.isSpace(text.charAt(end))) {
      end--;
    }
    if (end == MAX_LENGTH - MAX_WORD_LENGTH) {
      end = Character.isLowSurrogate(text.charAt(MAX_LENGTH)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    }
    remarks.add(new Span(end, text.length()), new QueryProblem.QueryTooLong(MAX_LENGTH));
    return text.substring(0, end);
  }

  /// The tokens with the first words, and without the deepest parentheses.
  public static List<QueryToken> within(List<QueryToken> tokens, ParseRemarks remarks) {
    return shallow(fewWords(tokens, remarks), remarks);
  }

  private static List<QueryToken> fewWords(List<QueryToken> tokens, ParseRemarks remarks) {
    int left = MAX_WORDS;
    for (int i = 0; i < tokens.size(); i++) {
      QueryToken token = tokens.get(i);
      int words = words(token);
      if (words > left) {
        Span rest = new Span(token.at().start(), tokens.getLast().at().end());
        remarks.add(rest, new QueryProblem.TooManyWords(MAX_WORDS));
        List<QueryToken> first = new ArrayList<>(tokens.subList(0, i));
        if (token instanceof PhraseToken quoted && left > 0) {
          first.add(beginning(quoted, left));
        }
        return first;
      }
      left -= words;
    }
    return tokens;
  }

  private static int words(QueryToken token) {
    return switch (token) {
      case BareToken _, RegexToken _ -> 1;
      case PhraseToken quoted -> Math.max(1, wordEnd(quoted.text(), Integer.MAX_VALUE).words());
      default -> 0;
    };
  }

  /// @param end where the last of them ends
  private record WordCount(int words, int end) {}

  private static WordCount wordEnd(String text, int most) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Characters.isSpace(text.charAt(i));
      if (inside && blank && words == most) {
        return new WordCount(words, i);
      }
      words += !inside && !blank ? 1 : 0;
      inside = !blank;
    }
    return new WordCount(words, text.length());
  }

  private static PhraseToken beginning(PhraseToken quoted, int words) {
    String first = quoted.text().substring(0, wordEnd(quoted.text(), words).end());
    return new PhraseToken(first, quoted.within(), true, quoted.at());
  }

  private static List<QueryToken> shallow(List<QueryToken> tokens, ParseRemarks remarks) {
    List<QueryToken> kept = new ArrayList<>();
    int depth = 0;
    for (QueryToken token : tokens) {
      boolean deep =
          switch (token) {
            case OpenToken _ -> ++depth > MAX_DEPTH;
            case CloseToken _ -> depth > 0 && depth-- > MAX_DEPTH;
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
