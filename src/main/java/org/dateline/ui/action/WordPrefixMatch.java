package org.dateline.ui.action;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Whether what a reader types may stand for some words: by the beginnings of one or several of
/// them, one after another, as “op or”, “opor” and “oo” do for “Open original”.
final class WordPrefixMatch {

  /// What typing something from within a word costs, so that beginnings come first.
  private static final int WITHIN_COST = 100;

  /// What each word costs beyond the first that a part of what is typed is spread over.
  private static final int SPREAD_COST = 10;

  private WordPrefixMatch() {}

  /// How far what is typed is from the words, 0 for the nearest; empty where it does not stand for
  /// them. Parts that blanks part may come in any order.
  static OptionalInt cost(String typed, String words) {
    List<String> known = parts(words);
    int cost = 0;
    for (String part : parts(typed)) {
      OptionalInt one = cost(part, known, 0);
      if (one.isEmpty() && !String.join(" ", known).contains(part)) {
        return OptionalInt.empty();
      }
      cost += one.orElse(WITHIN_COST);
    }
    return OptionalInt.of(cost);
  }

  private static List<String> parts(String words) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /// @param from the first word that it may begin with
  private static OptionalInt cost(String part, List<String> words, int from) {
    OptionalInt best = OptionalInt.empty();
    for (int at = from; at < words.size(); at++) {
      int shared = shared(part, words.get(at));
      for (int length = shared; length > 0; length--) {
        OptionalInt rest =
            length == part.length()
                ? OptionalInt.of(0)
                : plus(SPREAD_COST, cost(part.substring(length), words, at + 1));
        best = least(best, plus(at - from, rest));
      }
    }
    return best;
  }

  private static int shared(String part, String word) {
    int most = Math.min(part.length(), word.length());
    int shared = 0;
    while (shared < most && part.charAt(shared) == word.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static OptionalInt plus(int more, OptionalInt cost) {
    return cost.isPresent() ? OptionalInt.of(cost.getAsInt() + more) : cost;
  }

  private static OptionalInt least(OptionalInt one, OptionalInt other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return one.getAsInt() <= other.getAsInt() ? one : other;
  }
}
