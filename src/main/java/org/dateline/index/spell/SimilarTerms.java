package org.dateline.index.spell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.DocumentFrequencies;
import org.dateline.index.analysis.IndexFields;

/// Finds terms of the headlines and texts within a small edit distance of a word that was typed.
///
/// Lucene's own checker of spellings keeps the nearest words, and of equally near ones those that
/// come last in the alphabet; among a million words that loses what was meant. So this goes through
/// the same terms and weighs the most frequent.
final class SimilarTerms {

  private static final int MIN_LETTERS = 3;

  /// Shorter words have too many others within two slips.
  private static final int MIN_LETTERS_FOR_TWO_EDITS = 5;

  /// No word that anybody types is longer; the automaton's cost grows with the letters.
  private static final int MAX_LETTERS = 32;

  /// Where a word one slip away is in so many articles (1 of these), no farther one is looked for.
  private static final int SUFFICIENT_FREQUENCY_ONE_IN = 2_000;

  /// The largest number of words weighed, the most frequent.
  private static final int MAX_TERMS_WEIGHED = 96;

  private final IndexReader reader;

  SimilarTerms(IndexReader reader) {
    this.reader = reader;
  }

  /// How many articles have a word, at most: with those that have been deleted since.
  int documents(String word) throws IOException {
    return reader.docFreq(new Term(IndexFields.TEXT, word));
  }

  /// The same of several; without those that are in none.
  Map<String, Integer> documents(Collection<String> words) throws IOException {
    return DocumentFrequencies.of(reader, words);
  }

  /// The words that may have been meant, the likeliest first, without the word itself; none for
  /// numbers and for words of one or two letters.
  ///
  /// @param far whether more than one slip is thought of; takes about three times as long
  /// @param moreThan in how many articles each must be at least, and one more
  List<SimilarTerm> of(String word, boolean far, int moreThan, int most) throws IOException {
    int letters = word.codePointCount(0, word.length());
    if (letters < MIN_LETTERS
        || letters > MAX_LETTERS
        || word.chars().anyMatch(Character::isDigit)
        || reader.leaves().isEmpty()) {
      return List.of();
    }
    Map<String, SimilarTerm> near = new HashMap<>();
    add(reader.leaves(), word, 1, moreThan, near);
    if (far && letters >= MIN_LETTERS_FOR_TWO_EDITS && !isFrequent(near)) {
      add(largest(), word, 2, moreThan, near);
      documents(KeyboardEditDistance.unlike(word))
          .forEach((other, documents) -> add(word, other, documents, moreThan, near));
    }
    return near.values().stream()
        .sorted(
            Comparator.comparingDouble(SimilarTerm::likelihood)
                .reversed()
                .thenComparing(SimilarTerm::text))
        .limit(most)
        .toList();
  }

  private boolean isFrequent(Map<String, SimilarTerm> near) {
    return near.values().stream()
        .anyMatch(
            word -> word.documents() > Math.max(1, reader.maxDoc() / SUFFICIENT_FREQUENCY_ONE_IN));
  }

  /// Adds words of some segments, the most frequent of those that are so near.
  private void add(
      List<LeafReaderContext> leaves,
      String word,
      int slips,
      int moreThan,
      Map<String, SimilarTerm> near)
      throws IOException {
    Collection<TermDocCount> frequent = frequent(leaves, word, slips);
    documents(frequent.stream().map(TermDocCount::text).toList())
        .forEach((other, documents) -> add(word, other, documents, moreThan, near));
  }

  private static Collection<TermDocCount> frequent(
      List<LeafReaderContext> leaves, String word, int slips) throws IOException {
    IndexReader[] readers =
        leaves.stream().map(LeafReaderContext::reader).toArray(IndexReader[]::new);
    Terms terms = MultiTerms.getTerms(new MultiReader(readers, false), IndexFields.TEXT);
    if (terms == null) {
      return List.of();
    }
    PriorityQueue<TermDocCount> frequent =
        new PriorityQueue<>(Comparator.comparingInt(TermDocCount::documents));
    int least = 0;
    FuzzyTermsEnum each =
        new FuzzyTermsEnum(terms, new Term(IndexFields.TEXT, word), slips, 1, true);
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      int documents = each.docFreq();
      if (documents > least) {
        frequent.add(new TermDocCount(term.utf8ToString(), documents));
        if (frequent.size() > MAX_TERMS_WEIGHED) {
          frequent.remove();
          least = frequent.element().documents();
        }
      }
    }
    return frequent;
  }

  private record TermDocCount(String text, int documents) {}

  private static void add(
      String word, String other, int documents, int moreThan, Map<String, SimilarTerm> near) {
    if (documents > moreThan && !other.equals(word) && !near.containsKey(other)) {
      near.put(other, new SimilarTerm(other, documents, KeyboardEditDistance.cost(word, other)));
    }
  }

  /// The largest segments, that together have half of all articles: what is two slips away and not
  /// in them is too rare to be thought of.
  private List<LeafReaderContext> largest() {
    List<LeafReaderContext> leaves = new ArrayList<>(reader.leaves());
    leaves.sort(
        Comparator.comparingInt((LeafReaderContext leaf) -> leaf.reader().maxDoc()).reversed());
    List<LeafReaderContext> largest = new ArrayList<>();
    long documents = 0;
    for (LeafReaderContext leaf : leaves) {
      if (2 * documents < reader.maxDoc()) {
        largest.add(leaf);
        documents += leaf.reader().maxDoc();
      }
    }
    return largest;
  }
}
