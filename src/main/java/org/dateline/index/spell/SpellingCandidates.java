package org.dateline.index.spell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.index.analysis.ArticleAnalyzer;
import org.dateline.index.analysis.IndexToken;
import org.dateline.text.Characters;

/// Finds the candidates of spell checking: what may have been meant instead of the words of a
/// query.
///
/// @param query what was typed
/// @param words its words
/// @param near the words of the index
/// @param names names like the one that is given
record SpellingCandidates(
    String query, List<QueryWord> words, SimilarTerms near, Function<String, List<String>> names) {

  /// A blank too many, or one too few.
  private static final double BLANK_COST = .7;

  private static final int CANDIDATES_PER_WORD = 8;
  private static final int MAX_SPLITS = 2;
  private static final int MAX_NAME_CANDIDATES = 3;
  private static final int MAX_NAME_WORDS = 3;

  /// A slip in three or four letters is one; more make another word.
  private static final double EDIT_COST_PER_LETTER = .3;

  private static final double MAX_EDIT_COST = 2.4; // of a word

  /// What may have been meant instead of one word, or of several of which it is one.
  ///
  /// @param index which word
  /// @param far whether more than one slip is thought of
  /// @param moreThan in how many articles each must be at least, and one more
  List<SpellingCandidate> of(int index, boolean far, int moreThan) throws IOException {
    List<SpellingCandidate> all = new ArrayList<>();
    String typed = words.get(index).term();
    for (SimilarTerm word : near.of(typed, far, moreThan, CANDIDATES_PER_WORD)) {
      if (isLike(typed, word.cost(), MAX_EDIT_COST)) {
        all.add(
            new SpellingCandidate(
                index,
                index + 1,
                word.text(),
                List.of(word.text()),
                word.documents(),
                word.cost()));
      }
    }
    addSplits(index, moreThan, all);
    addJoined(index - 1, moreThan, all);
    addJoined(index, moreThan, all);
    for (int length = 1; length <= MAX_NAME_WORDS; length++) {
      for (int first = Math.max(0, index - length + 1); first <= index; first++) {
        addNames(first, first + length, all);
      }
    }
    return all;
  }

  private static boolean isLike(String typed, double cost, double most) {
    return cost <= Math.min(EDIT_COST_PER_LETTER * typed.length(), most);
  }

  /// "northkorea" as "north korea".
  private void addSplits(int index, int moreThan, List<SpellingCandidate> all) throws IOException {
    String typed = words.get(index).term();
    Set<String> halves = new HashSet<>();
    for (int at = 2; at <= typed.length() - 2; at++) {
      halves.add(typed.substring(0, at));
      halves.add(typed.substring(at));
    }
    Map<String, Integer> known = near.documents(halves);
    List<SpellingCandidate> splits = new ArrayList<>();
    for (int at = 2; at <= typed.length() - 2; at++) {
      String left = typed.substring(0, at);
      String right = typed.substring(at);
      int documents = Math.min(known.getOrDefault(left, 0), known.getOrDefault(right, 0));
      if (documents > moreThan) {
        splits.add(
            new SpellingCandidate(
                index, index + 1, left + " " + right, List.of(left, right), documents, BLANK_COST));
      }
    }
    splits.sort(Comparator.comparingInt(SpellingCandidate::documents).reversed());
    all.addAll(splits.subList(0, Math.min(MAX_SPLITS, splits.size())));
  }

  /// "news paper" as "newspaper".
  private void addJoined(int first, int moreThan, List<SpellingCandidate> all) throws IOException {
    if (areNeighbours(first, first + 2)) {
      String joined = words.get(first).term() + words.get(first + 1).term();
      int documents = near.documents(joined);
      if (documents > moreThan) {
        all.add(
            new SpellingCandidate(
                first, first + 2, joined, List.of(joined), documents, BLANK_COST));
      }
    }
  }

  private void addNames(int first, int end, List<SpellingCandidate> all) throws IOException {
    if (!areNeighbours(first, end)) {
      return;
    }
    String typed = query.substring(words.get(first).at().start(), words.get(end - 1).at().end());
    String folded = terms(first, end);
    List<String> found = names.apply(typed);
    for (String name : found.subList(0, Math.min(MAX_NAME_CANDIDATES, found.size()))) {
      List<String> terms = terms(name);
      String meant = String.join(" ", terms);
      double cost = KeyboardEditDistance.cost(folded, meant);
      if (!terms.isEmpty() && cost > 0 && isLike(folded, cost, MAX_EDIT_COST * (end - first))) {
        int documents = Integer.MAX_VALUE;
        for (String term : terms) {
          documents = Math.min(documents, near.documents(term));
        }
        all.add(new SpellingCandidate(first, end, name, terms, documents, cost));
      }
    }
  }

  private static List<String> terms(String name) {
    List<String> terms = new ArrayList<>();
    int end = -1;
    for (IndexToken token : ArticleAnalyzer.tokens(name)) {
      if (token.position() > end && name.substring(token.start(), token.end()).indexOf('-') < 0) {
        terms.add(token.term());
        end = token.position();
      }
    }
    return terms;
  }

  private String terms(int first, int end) {
    return String.join(" ", words.subList(first, end).stream().map(QueryWord::term).toList());
  }

  /// Whether words are there and nothing but blanks and hyphens stands between them.
  private boolean areNeighbours(int first, int end) {
    if (first < 0 || end > words.size()) {
      return false;
    }
    for (int i = first + 1; i < end; i++) {
      int from = words.get(i - 1).at().end();
      int to = words.get(i).at().start();
      if (!query
          .substring(from, to)
          .chars()
          .allMatch(c -> Characters.isSpace(c) || Characters.isHyphen(c))) {
        return false;
      }
    }
    return true;
  }
}
