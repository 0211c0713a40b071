package org.dateline.index.spell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Span;

/// A way to write a query.
///
/// @param parts what stands for each word or for several, in order
/// @param likelihood how likely it is, as a power of e, if words stood beside each other by chance
record CorrectedQuery(List<SpellingCandidate> parts, double likelihood) {

  /// What no article has is no word, and yet it may be right.
  private static final double UNKNOWN_WORD_COUNT = .01;

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "NEAR");

  CorrectedQuery {
    parts = List.copyOf(parts);
  }

  /// The likeliest ways to write a query, the likeliest first.
  ///
  /// @param options by word: what may stand for it and for those after it
  /// @param articles how many there are
  /// @param most how many; the beginnings of so many are followed to their ends
  static List<CorrectedQuery> likeliest(
      List<List<SpellingCandidate>> options, int articles, int most) {
    List<List<CorrectedQuery>> beginnings = new ArrayList<>();
    for (int i = 0; i <= options.size(); i++) {
      beginnings.add(new ArrayList<>());
    }
    beginnings.getFirst().add(new CorrectedQuery(List.of(), 0));
    for (int i = 0; i < options.size(); i++) {
      for (CorrectedQuery beginning : best(beginnings.get(i), most)) {
        for (SpellingCandidate next : options.get(i)) {
          beginnings.get(next.end()).add(beginning.and(next, articles));
        }
      }
    }
    return best(beginnings.getLast(), most);
  }

  private static List<CorrectedQuery> best(List<CorrectedQuery> queries, int most) {
    return queries.stream()
        .sorted(Comparator.comparingDouble(CorrectedQuery::likelihood).reversed())
        .limit(most)
        .toList();
  }

  private CorrectedQuery and(SpellingCandidate next, int articles) {
    List<SpellingCandidate> more = new ArrayList<>(parts);
    more.add(next);
    double documents = Math.max(UNKNOWN_WORD_COUNT, next.documents());
    return new CorrectedQuery(more, likelihood + weigh(documents, articles, next.cost()));
  }

  private static double weigh(double documents, int articles, double cost) {
    return Math.log(documents / articles) - SimilarTerm.PENALTY * cost;
  }

  /// How likely it is if its words stand together in so many articles.
  double likelihoodOf(long together, int articles) {
    double cost = parts.stream().mapToDouble(SpellingCandidate::cost).sum();
    return weigh(Math.max(UNKNOWN_WORD_COUNT, (double) together), articles, cost);
  }

  /// Whether it is not as the query was typed.
  boolean isOther() {
    return !parts.stream().allMatch(SpellingCandidate::isNone);
  }

  /// In how many articles its rarest word is.
  int rarest() {
    return parts.stream().mapToInt(SpellingCandidate::documents).min().orElse(0);
  }

  /// Its words and phrases as they are indexed.
  List<List<String>> phrases() {
    return parts.stream().map(SpellingCandidate::terms).toList();
  }

  /// The query, written so.
  String in(String query, List<QueryWord> words) {
    StringBuilder written = new StringBuilder(query);
    for (SpellingCandidate part : parts.reversed()) {
      if (!part.isNone()) {
        Span from = words.get(part.first()).at();
        Span to = words.get(part.end() - 1).at();
        String text = inCaseOf(query.substring(from.start(), to.end()), part.text());
        written.replace(from.start(), to.end(), text);
      }
    }
    return written.toString();
  }

  private static String inCaseOf(String typed, String text) {
    if (!text.equals(text.toLowerCase(Locale.ROOT))) {
      return text; // a name, as it is written
    }
    String upper = text.toUpperCase(Locale.ROOT);
    if (typed.length() > 1
        && typed.equals(typed.toUpperCase(Locale.ROOT))
        && !typed.equals(typed.toLowerCase(Locale.ROOT))
        && !OPERATORS.contains(upper)) {
      return upper;
    }
    int first = text.offsetByCodePoints(0, 1);
    return Character.isUpperCase(typed.codePointAt(0))
        ? upper.substring(0, Math.min(first, upper.length())) + text.substring(first)
        : text;
  }
}
