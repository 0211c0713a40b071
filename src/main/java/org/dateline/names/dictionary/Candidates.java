package org.dateline.names.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Combines the rows of one key: "Kim Jong Un", "Kim Jong-un" and "KIM JONG-UN" are one name.
final class Candidates {

  private static final int MOST = 3;
  private static final double LEAST_PROBABILITY = .1;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::probability)
          .reversed()
          .thenComparing(candidate -> !candidate.ownName)
          .thenComparingInt(Candidate::title);

  private Candidates() {}

  private record Candidate(int title, double probability, boolean ownName) {}

  /// The entries of a key, best first.
  ///
  /// The spellings are counted together as if all their links had the same text: a title's
  /// probability is the share of the links that lead to it, with [CandidateRow#weight] for their
  /// number. Of the same probability, the title that is the name itself comes first, then the
  /// alphabet decides.
  ///
  /// @param rows in the order of [CandidateRow#BY_KEY]
  static List<DictionaryEntry> of(List<CandidateRow> rows) {
    double weight = rows.stream().mapToDouble(CandidateRow::weight).sum();
    List<Candidate> candidates = new ArrayList<>();
    for (int from = 0, to; from < rows.size(); from = to) {
      to = from + 1;
      while (to < rows.size() && rows.get(to).title() == rows.get(from).title()) {
        to++;
      }
      candidates.add(candidate(rows.subList(from, to), weight));
    }
    return candidates.stream()
        .filter(candidate -> candidate.title != CandidateRows.NO_TITLE)
        .filter(candidate -> candidate.probability >= LEAST_PROBABILITY)
        .sorted(BEST_FIRST)
        .limit(MOST)
        .map(c -> new DictionaryEntry(rows.getFirst().hash(), c.probability, c.title))
        .toList();
  }

  private static Candidate candidate(List<CandidateRow> ofTitle, double weight) {
    double leading = ofTitle.stream().mapToDouble(row -> row.weight() * row.probability()).sum();
    return new Candidate(
        ofTitle.getFirst().title(),
        leading / weight,
        ofTitle.stream().anyMatch(CandidateRow::isOwnName));
  }
}
