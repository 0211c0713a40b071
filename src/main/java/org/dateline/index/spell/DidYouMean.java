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
import org.dateline.model.query.Alternative;
import org.dateline.model.query.Stop;

/// Finds what a search that finds little may have meant, from the words and names of the articles.
///
/// Weighs how likely each slip is, and in how many articles all words then stand together: so of
/// "nroth koera" both words are found, and of "untied nations" the first though there is such a
/// word. For one search.
public final class DidYouMean {

  /// A search that finds so many articles needs no other words.
  static final int FEW = 5;

  /// Of a search that finds any, the other must find so many times as many.
  private static final int TIMES = 5;

  /// Where something is found, only words that are in so many times as many articles are thought
  /// of.
  private static final int RARER = 10;

  /// A word is frequent that is in more than this part of all articles, and more than [#FEW].
  private static final int FREQUENT = 1_000;

  /// Words that are read, that are doubted, and of these, of which more than one slip is thought.
  private static final int READ = 16;

  private static final int DOUBTED = 4;
  private static final int FAR = 2;

  /// Ways to write the query that are looked up, and that are searched.
  private static final int LOOKED_UP = 32;

  private static final int SEARCHED = 3;

  /// Articles that are gone through in all to look up how often words stand together.
  private static final long LOOKS = 100_000;

  private final IndexSearcher searcher;
  private final NearWords near;
  private final Function<String, List<String>> names;
  private final ToLongFunction<String> count;
  private final Stop stop;

  /// @param names names that are spelled like the one that is given, the likeliest first; given one
  ///   to three words as typed
  /// @param count how many articles a query finds
  public DidYouMean(
      IndexSearcher searcher,
      Function<String, List<String>> names,
      ToLongFunction<String> count,
      Stop stop) {
    this.searcher = searcher;
    this.near = new NearWords(searcher.getIndexReader());
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
  public Optional<Alternative> of(String query, List<Span> parts, long found) throws IOException {
    if (found >= FEW) {
      return Optional.empty();
    }
    List<TypedWord> words = TypedWord.of(query, parts, near, READ);
    Replacements replacements = new Replacements(query, words, near, names);
    List<List<Replacement>> likely = options(words);
    int frequent = Math.max(FEW, searcher.getIndexReader().maxDoc() / FREQUENT);
    for (int index : doubted(words, 0, frequent)) {
      int documents = words.get(index).documents();
      boolean far = documents == 0 && rank(words, index) < FAR;
      add(replacements.of(index, far, found == 0 ? documents : RARER * documents), likely);
    }
    Optional<Alternative> best = best(query, words, likely, found);
    if (best.isEmpty() && found == 0 && words.size() > 1) {
      for (int index : doubted(words, frequent + 1, Integer.MAX_VALUE)) {
        add(replacements.of(index, false, words.get(index).documents()), likely);
      }
      best = best(query, words, likely, found);
    }
    return best;
  }

  /// The likeliest of what finds clearly more.
  private Optional<Alternative> best(
      String query, List<TypedWord> words, List<List<Replacement>> options, long found)
      throws IOException {
    for (Wording wording : likeliest(options)) {
      String written = wording.in(query, words);
      long articles = count.applyAsLong(written);
      if (articles > 0 && articles >= TIMES * found) {
        return Optional.of(new Alternative(written, articles));
      }
    }
    return Optional.empty();
  }

  /// The likeliest ways to write the query, by how often their words stand together.
  private List<Wording> likeliest(List<List<Replacement>> options) throws IOException {
    int articles = searcher.getIndexReader().maxDoc();
    List<Ranked> ranked = new ArrayList<>();
    long looks = 0;
    for (Wording wording : Wording.likeliest(options, articles, LOOKED_UP + 1)) {
      // What is one word or phrase is not compared with anything, and soon seen often enough.
      looks += wording.isOther() && wording.parts().size() > 1 ? wording.rarest() : 0;
      if (wording.isOther() && (looks <= LOOKS || ranked.isEmpty())) {
        check();
        long together = CoOccurrence.of(searcher, wording.phrases());
        ranked.add(new Ranked(wording, wording.likelihoodOf(together, articles)));
      }
    }
    ranked.sort(Comparator.comparingDouble(Ranked::likelihood).reversed());
    return ranked.stream().limit(SEARCHED).map(Ranked::wording).toList();
  }

  private record Ranked(Wording wording, double likelihood) {}

  private void check() {
    if (stop.asked()) {
      throw new CancellationException();
    }
  }

  /// By word: what it may be; at first each as it is.
  private static List<List<Replacement>> options(List<TypedWord> words) {
    List<List<Replacement>> options = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      options.add(new ArrayList<>(List.of(Replacement.none(i, words.get(i)))));
    }
    return options;
  }

  private void add(List<Replacement> replacements, List<List<Replacement>> options) {
    check();
    for (Replacement replacement : replacements) {
      List<Replacement> here = options.get(replacement.first());
      if (!here.contains(replacement)) {
        here.add(replacement);
      }
    }
  }

  /// The words that are in so many articles, the rarest first.
  private static List<Integer> doubted(List<TypedWord> words, int least, int most) {
    List<Integer> doubted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      TypedWord word = words.get(i);
      if (word.documents() >= least
          && word.documents() <= most
          && !StopWords.contains(word.term())) {
        doubted.add(i);
      }
    }
    doubted.sort(Comparator.comparingInt(i -> words.get(i).documents()));
    return doubted.subList(0, Math.min(DOUBTED, doubted.size()));
  }

  /// How many unknown words come before one.
  private static long rank(List<TypedWord> words, int index) {
    return words.subList(0, index).stream().filter(word -> word.documents() == 0).count();
  }
}
