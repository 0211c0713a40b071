package org.dateline.names.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Combines the rows of one key: "Kim Jong Un", "Kim Jong-un" and "KIM JONG-UN" are one name.
final class CandidateMerging {

  private static final int MAX_CANDIDATES = 3;
  private static final double MIN_PROBABILITY = .1;

  private static final Comparator<MergedCandidate> BEST_FIRST =
      Comparator.comparingDouble(MergedCandidate::probability)
          .reversed()
          .thenComparing(candidate -> !candidate.ownName)
          .thenComparingInt(MergedCandidate::title);

  private CandidateMerging() {}

  private record MergedCandidate(int title, double probability, boolean ownName) {}

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
    List<MergedCandidate> candidates = new ArrayList<>();
    for (int from = 0, to; from < rows.size(); from = to) {
      to = from + 1;
      while (to < rows.size() && rows.get(to).title() == rows.get(from).title()) {
        to++;
      }
      candidates.add(candidate(rows.subList(from, to), weight));
    }
    return candidates.stream()
        .filter(candidate -> candidate.title != CandidateRows.NO_TITLE)
        .filter(candidate -> candidate.probability >= MIN_PROBABILITY)
        .sorted(BEST_FIRST)
        .limit(MAX_CANDIDATES)
        .map(c -> new DictionaryEntry(rows.getFirst().hash(), c.probability, c.title))
        .toList();
  }

  private static MergedCandidate candidate(List<CandidateRow> ofTitle, double weight) {
    double leading = ofTitle.stream().mapToDouble(row -> row.weight() * row.probability()).sum();
    return new MergedCandidate(
        ofTitle.getFirst().title(),
        leading / weight,
        ofTitle.stream().anyMatch(CandidateRow::isOwnName));
  }
}
