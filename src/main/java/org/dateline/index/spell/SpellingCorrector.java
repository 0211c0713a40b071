package org.dateline.index.spell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.lucene.search.IndexSearcher;
import org.dateline.index.analysis.StopWords;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;

/// Spell checking: finds what a search that finds little may have meant ("did you mean"), from the
/// words and names of the articles.
///
/// Weighs how likely each slip is, and in how many articles all words then stand together: so of
/// "nroth koera" both words are found, and of "untied nations" the first though there is such a
/// word. For one search.
public final class SpellingCorrector {

  /// A search that finds so many articles needs no other words.
  static final int SUFFICIENT_HITS = 5;

  /// Of a search that finds any, the other must find so many times as many.
  private static final int MIN_HIT_RATIO = 5;

  /// Where something is found, only words that are in so many times as many articles are thought
  /// of.
  private static final int MIN_FREQUENCY_RATIO = 10;

  /// A word is frequent that is in more than this part of all articles, and more than
  /// [#SUFFICIENT_HITS].
  private static final int FREQUENT_ONE_IN = 1_000;

  /// Words that are read, that are doubted, and of these, of which more than one slip is thought.
  private static final int MAX_QUERY_WORDS = 16;

  private static final int MAX_DOUBTED_WORDS = 4;
  private static final int MAX_WORDS_WITH_TWO_EDITS = 2;

  /// Ways to write the query that are looked up, and that are searched.
  private static final int MAX_CORRECTIONS_COUNTED = 32;

  private static final int MAX_CORRECTIONS_SEARCHED = 3;

  /// Articles that are gone through in all to look up how often words stand together.
  private static final long MAX_DOCS_EXAMINED = 100_000;

  private final IndexSearcher searcher;
  private final SimilarTerms near;
  private final Function<String, List<String>> names;
  private final ToLongFunction<String> count;
  private final CancellationSignal stop;

  /// @param names names that are spelled like the one that is given, the likeliest first; given one
  ///   to three words as typed
  /// @param count how many articles a query finds
  public SpellingCorrector(
      IndexSearcher searcher,
      Function<String, List<String>> names,
      ToLongFunction<String> count,
      CancellationSignal stop) {
    this.searcher = searcher;
    this.near = new SimilarTerms(searcher.getIndexReader());
    this.names = names;
    this.count = count;
    this.stop = stop;
  }

  /// Another query that finds clearly more. Signs, operators and all other words stay as typed.
  ///
  /// @param query as typed
  /// @param parts where the words stand that are asked for, and that may be replaced: of a phrase
  ///   all of it; not what is excluded, and no field names, operators, patterns
  /// @param found how many articles it finds
  /// @throws CancellationException if nobody wants to know any more
  public Optional<DidYouMean> of(String query, List<Span> parts, long found) throws IOException {
    if (found >= SUFFICIENT_HITS) {
      return Optional.empty();
    }
    List<QueryWord> words = QueryWord.of(query, parts, near, MAX_QUERY_WORDS);
    SpellingCandidates replacements = new SpellingCandidates(query, words, near, names);
    List<List<SpellingCandidate>> likely = options(words);
    int frequent = Math.max(SUFFICIENT_HITS, searcher.getIndexReader().maxDoc() / FREQUENT_ONE_IN);
    for (int index : doubted(words, 0, frequent)) {
      int documents = words.get(index).documents();
      boolean far = documents == 0 && rank(words, index) < MAX_WORDS_WITH_TWO_EDITS;
      add(
          replacements.of(index, far, found == 0 ? documents : MIN_FREQUENCY_RATIO * documents),
          likely);
    }
    Optional<DidYouMean> best = best(query, words, likely, found);
    if (best.isEmpty() && found == 0 && words.size() > 1) {
      for (int index : doubted(words, frequent + 1, Integer.MAX_VALUE)) {
        add(replacements.of(index, false, words.get(index).documents()), likely);
      }
      best = best(query, words, likely, found);
    }
    return best;
  }

  /// The likeliest of what finds clearly more.
  private Optional<DidYouMean> best(
      String query, List<QueryWord> words, List<List<SpellingCandidate>> options, long found)
      throws IOException {
    for (CorrectedQuery corrected : likeliest(options)) {
      String written = corrected.in(query, words);
      long articles = count.applyAsLong(written);
      if (articles > 0 && articles >= MIN_HIT_RATIO * found) {
        return Optional.of(new DidYouMean(written, articles));
      }
    }
    return Optional.empty();
  }

  /// The likeliest ways to write the query, by how often their words stand together.
  private List<CorrectedQuery> likeliest(List<List<SpellingCandidate>> options) throws IOException {
    int articles = searcher.getIndexReader().maxDoc();
    List<RankedCorrection> ranked = new ArrayList<>();
    long looks = 0;
    for (CorrectedQuery corrected :
        CorrectedQuery.likeliest(options, articles, MAX_CORRECTIONS_COUNTED + 1)) {
      // What is one word or phrase is not compared with anything, and soon seen often enough.
      looks += corrected.isOther() && corrected.parts().size() > 1 ? corrected.rarest() : 0;
      if (corrected.isOther() && (looks <= MAX_DOCS_EXAMINED || ranked.isEmpty())) {
        check();
        long together = CoOccurrence.of(searcher, corrected.phrases());
        ranked.add(new RankedCorrection(corrected, corrected.likelihoodOf(together, articles)));
      }
    }
    ranked.sort(Comparator.comparingDouble(RankedCorrection::likelihood).reversed());
    return ranked.stream()
        .limit(MAX_CORRECTIONS_SEARCHED)
        .map(RankedCorrection::corrected)
        .toList();
  }

  private record RankedCorrection(CorrectedQuery corrected, double likelihood) {}

  private void check() {
    if (stop.isCancelled()) {
      throw new CancellationException();
    }
  }

  /// By word: what it may be; at first each as it is.
  private static List<List<SpellingCandidate>> options(List<QueryWord> words) {
    List<List<SpellingCandidate>> options = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      options.add(new ArrayList<>(List.of(SpellingCandidate.none(i, words.get(i)))));
    }
    return options;
  }

  private void add(List<SpellingCandidate> replacements, List<List<SpellingCandidate>> options) {
    check();
    for (SpellingCandidate candidate : replacements) {
      List<SpellingCandidate> here = options.get(candidate.first());
      if (!here.contains(candidate)) {
        here.add(candidate);
      }
    }
  }

  /// The words that are in so many articles, the rarest first.
  private static List<Integer> doubted(List<QueryWord> words, int least, int most) {
    List<Integer> doubted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      QueryWord word = words.get(i);
      if (word.documents() >= least
          && word.documents() <= most
          && !StopWords.contains(word.term())) {
        doubted.add(i);
      }
    }
    doubted.sort(Comparator.comparingInt(i -> words.get(i).documents()));
    return doubted.subList(0, Math.min(MAX_DOUBTED_WORDS, doubted.size()));
  }

  /// How many unknown words come before one.
  private static long rank(List<QueryWord> words, int index) {
    return words.subList(0, index).stream().filter(word -> word.documents() == 0).count();
  }
}
