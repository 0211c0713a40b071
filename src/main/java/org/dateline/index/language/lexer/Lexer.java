package org.dateline.index.language.lexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.language.lexer.QueryToken.BareToken;
import org.dateline.index.language.lexer.QueryToken.CloseToken;
import org.dateline.index.language.lexer.QueryToken.OpenToken;
import org.dateline.index.language.lexer.QueryToken.PhraseToken;
import org.dateline.index.language.lexer.QueryToken.RegexToken;
import org.dateline.index.language.lexer.QueryToken.SignToken;
import org.dateline.index.language.lexer.QueryToken.StrayQuoteToken;
import org.dateline.model.Span;
import org.dateline.text.Characters;

/// Takes a query apart into tokens. Signs that are no part of a word and mean nothing are left out.
public final class Lexer {

  private static final String SIGNS = "-+!";

  private final String text;
  private final boolean typing;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text, boolean typing) {
    this.text = text;
    this.typing = typing;
  }

  /// The tokens of a query.
  ///
  /// @param typing whether a phrase without its second quotation mark is still being typed
  public static List<QueryToken> tokens(String text, boolean typing) {
    Lexer lexer = new Lexer(text, typing);
    while (lexer.skipBlanks()) {
      lexer.take();
    }
    return UppercaseProse.tokens(text, lexer.tokens);
  }

  private boolean skipBlanks() {
    while (at < text.length() && Characters.isSpace(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length();
  }

  private void take() {
    char first = text.charAt(at);
    if (first == '(') {
      tokens.add(new OpenToken(upTo(at + 1)));
    } else if (first == ')') {
      tokens.add(new CloseToken(upTo(at + 1)));
    } else if (QuotationMarks.is(first)) {
      takeQuoted(false);
    } else if (!takeSingleQuoted() && !takeSign(first) && !takeSlashed() && !takeField()) {
      takeBare();
    }
  }

  /// Moves on, and gives what was passed.
  private Span upTo(int end) {
    Span span = new Span(at, end);
    at = end;
    return span;
  }

  /// @param value whether it belongs to a field, so that a missing mark is one at the end
  private void takeQuoted(boolean value) {
    int open = at;
    int close = QuotationMarks.close(text, open);
    if (close >= 0) {
      String words = text.substring(open + 1, close).strip();
      PhraseSlop tilde = PhraseSlop.at(text, close + 1);
      tokens.add(new PhraseToken(words, tilde.number(), true, upTo(tilde.end())));
    } else if (value || (typing && opensWord(open))) {
      String words = text.substring(open + 1).strip();
      tokens.add(new PhraseToken(words, 0, false, upTo(text.length())));
    } else {
      tokens.add(new StrayQuoteToken(upTo(open + 1)));
    }
  }

  /// Single marks are apostrophes too: they hold words only in pairs, around a piece or several.
  private boolean takeSingleQuoted() {
    int close = beginsPiece() || isValue() ? SingleQuotationMarks.close(text, at) : -1;
    if (close >= 0) {
      String words = text.substring(at + 1, close).strip();
      PhraseSlop tilde = PhraseSlop.at(text, close + 1);
      tokens.add(new PhraseToken(words, tilde.number(), true, upTo(tilde.end())));
    }
    return close >= 0;
  }

  /// Not behind a word and before a blank, as in `6"`.
  private boolean opensWord(int quote) {
    return beginsPiece() || (quote + 1 < text.length() && !isBlank(quote + 1));
  }

  /// A sign counts right before what it is about, and not within or behind it: "re-election", "--",
  /// "-30-".
  private boolean takeSign(char first) {
    int next = at + 1;
    if (SIGNS.indexOf(first) < 0 || !beginsPiece() || next == text.length()) {
      return false;
    }
    char behind = text.charAt(next);
    boolean before = behind == '(' || QuotationMarks.is(behind);
    if (!before) {
      String word = text.substring(next, pieceEnd(next));
      before = SIGNS.indexOf(behind) < 0 && !word.endsWith("-") && CharacterClasses.haveWord(word);
    }
    if (before) {
      tokens.add(new SignToken(first, upTo(next)));
    }
    return before;
  }

  private boolean takeSlashed() {
    int close = beginsPiece() || isValue() ? RegexSlashes.close(text, at) : -1;
    if (close >= 0) {
      String expression = text.substring(at + 1, close);
      tokens.add(new RegexToken(expression, upTo(close + 1)));
    }
    return close >= 0;
  }

  private boolean takeField() {
    int colon = at;
    while (colon < text.length() && Character.isLetter(text.charAt(colon))) {
      colon++;
    }
    if (colon == at || colon == text.length() || text.charAt(colon) != ':') {
      return false;
    }
    Optional<FieldName> name = FieldName.of(text.substring(at, colon));
    if (name.isEmpty()) {
      return false;
    }
    tokens.add(new QueryToken.FieldToken(name.get(), upTo(colon + 1)));
    if (at < text.length() && !isBlank(at)) {
      takeValue(name.get());
    }
    return true;
  }

  private void takeValue(FieldName field) {
    char first = text.charAt(at);
    if (QuotationMarks.is(first)) {
      takeQuoted(true);
    } else if (takeSingleQuoted()) {
      return;
    } else if (field.isDate() && first == '[' && text.indexOf(']', at) > 0) {
      int end = text.indexOf(']', at) + 1;
      tokens.add(new BareToken(text.substring(at, end), upTo(end)));
    } else if (!(field.part().isPresent() && takeSlashed())) {
      int end = pieceEnd(at);
      String piece = text.substring(at, end);
      if (field == FieldName.NOTE && piece.equals(BareToken.ANYTHING)) {
        tokens.add(new BareToken(piece, upTo(end)));
      } else if (end > at) {
        add(piece, upTo(end));
      }
    }
  }

  private void takeBare() {
    int end = pieceEnd(at);
    String piece = text.substring(at, end);
    Span span = upTo(end);
    Optional<QueryToken> operator = Operators.of(piece, span);
    if (operator.isPresent()) {
      tokens.add(operator.get());
    } else {
      add(piece, span);
    }
  }

  private void add(String piece, Span span) {
    if (CharacterClasses.haveWord(piece) || piece.startsWith("~")) {
      tokens.add(new BareToken(piece, span));
    }
  }

  private int pieceEnd(int from) {
    int end = from;
    while (end < text.length() && !isBlank(end) && !isBorder(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBorder(char sign) {
    return sign == '(' || sign == ')' || QuotationMarks.is(sign);
  }

  private boolean isBlank(int index) {
    return Characters.isSpace(text.charAt(index));
  }

  private boolean beginsPiece() {
    return at == 0
        || isBlank(at - 1)
        || text.charAt(at - 1) == '('
        || (touchesLast() && tokens.getLast() instanceof SignToken);
  }

  private boolean isValue() {
    return touchesLast() && tokens.getLast() instanceof QueryToken.FieldToken;
  }

  private boolean touchesLast() {
    return !tokens.isEmpty() && tokens.getLast().at().end() == at;
  }
}
