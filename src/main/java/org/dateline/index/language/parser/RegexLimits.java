package org.dateline.index.language.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dateline.model.query.QueryProblem.RegexFault;
import org.jspecify.annotations.Nullable;

/// What a regular expression may be, so that it can be searched for, and soon.
public final class RegexLimits {

  /// In UTF-16 units; no word is as long.
  private static final int MAX_LENGTH = 100;

  /// Each repetition copies the automaton of what is repeated.
  private static final int MAX_REPEATS = 20;

  /// How many signs an expression may have when every repetition is written out. Building the
  /// automaton takes quadratic time.
  private static final int MAX_EXPANDED_LENGTH = 1_000;

  private static final Pattern REPEATS = Pattern.compile("\\{(\\d*)(?:,(\\d*))?\\}");

  /// What only backtracking can find, and lazy or greedy has no meaning for a whole word.
  private static final Pattern BACKTRACKING =
      Pattern.compile("\\(\\?|[*+?}][?+]|\\\\(?![wWdDsS])[A-Za-z0-9]");

  private RegexLimits() {}

  /// The expression without marks of the beginning and the end: it is for a whole word anyway.
  static String unanchored(String expression) {
    int start = expression.startsWith("^") ? 1 : 0;
    boolean anchored = expression.endsWith("$") && !expression.endsWith("\\$");
    int end = expression.length() - (anchored ? 1 : 0);
    return start < end ? expression.substring(start, end) : expression;
  }

  /// What is wrong with an expression; empty for nothing.
  public static Optional<RegexFault> fault(String expression) {
    if (expression.length() > MAX_LENGTH) {
      return Optional.of(new RegexFault.RegexTooLong(MAX_LENGTH));
    }
    if (!isBalanced(expression)) {
      return Optional.of(RegexFault.RegexSyntaxFault.UNBALANCED);
    }
    if (BACKTRACKING.matcher(expression).find()) {
      return Optional.of(RegexFault.RegexSyntaxFault.BACKTRACKING);
    }
    if (repeats(expression) > MAX_REPEATS) {
      return Optional.of(new RegexFault.TooManyRepeats(MAX_REPEATS));
    }
    if (writtenOut(expression) > MAX_EXPANDED_LENGTH) {
      return Optional.of(RegexFault.RegexSyntaxFault.TOO_LARGE);
    }
    try {
      Pattern.compile(expression);
      return Optional.empty();
    } catch (PatternSyntaxException _) {
      return Optional.of(RegexFault.RegexSyntaxFault.MALFORMED);
    }
  }

  private static boolean isBalanced(String expression) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < expression.length(); i++) {
      char sign = expression.charAt(i);
      boolean inClass = !open.isEmpty() && open.peek() == ']';
      if (sign == '\\') {
        i++;
      } else if (inClass ? sign == ']' : ")]}".indexOf(sign) >= 0) {
        if (open.isEmpty() || open.pop() != sign) {
          return false;
        }
      } else if (!inClass && "([{".indexOf(sign) >= 0) {
        open.push(")]}".charAt("([{".indexOf(sign)));
      }
    }
    return open.isEmpty();
  }

  private static int repeats(String expression) {
    int most = 0;
    Matcher repeats = REPEATS.matcher(expression);
    while (repeats.find()) {
      most = Math.max(most, Math.max(number(repeats.group(1)), number(repeats.group(2))));
    }
    return most;
  }

  /// How many signs there are where everything repeated is written out; repetitions within
  /// repetitions multiply. Brackets are balanced.
  private static long writtenOut(String expression) {
    Deque<Long> groups = new ArrayDeque<>(List.of(0L));
    Matcher repeat = REPEATS.matcher(expression);
    long last = 0;
    for (int i = 0; i < expression.length(); i++) {
      char sign = expression.charAt(i);
      if (sign == '\\' || sign == '[') {
        i = sign == '[' ? classEnd(expression, i) : i + 1;
        last = 1;
        groups.push(groups.pop() + 1);
      } else if (sign == '(') {
        groups.push(0L);
        last = 0;
      } else if ("*+?".indexOf(sign) >= 0) {
        groups.push(groups.pop() + 1); // what may be repeated again is what stood before
      } else if (sign == '{' && repeat.region(i, expression.length()).lookingAt()) {
        long times = Math.max(number(repeat.group(1)), number(repeat.group(2)));
        groups.push(groups.pop() - last + last * times);
        last *= times;
        i = repeat.end() - 1;
      } else {
        last = sign == ')' ? groups.pop() : 1;
        groups.push(groups.pop() + last);
      }
      if (groups.element() > MAX_EXPANDED_LENGTH) {
        return groups.element();
      }
    }
    return groups.element();
  }

  private static int classEnd(String expression, int start) {
    int at = start + 1;
    while (at < expression.length() && expression.charAt(at) != ']') {
      at += expression.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private static int number(@Nullable String digits) {
    if (digits == null || digits.isEmpty()) {
      return 0;
    }
    return digits.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
