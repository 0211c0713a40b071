package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.dateline.index.Asked.Total;
import org.dateline.index.Asked.Wanted;
import org.dateline.index.language.Clause;
import org.dateline.index.language.Explanation;
import org.dateline.index.language.Parsed;
import org.dateline.model.Reading;
import org.dateline.model.Sort;

/// Turns one search into Lucene's queries: what is found, how it scores, and what is found instead
/// where few articles have all the words.
///
/// Words score by BM25. The headline counts again by itself, and the best articles score more where
/// the words stand near each other (as in the sequential dependence model of Metzler and Croft, by
/// pairs of neighbours).
final class Asking {

  /// With fewer articles that have all words, those with most of them are listed too.
  private static final int FEW = 10;

  /// So many articles with likely words are enough for a reader who is still typing.
  private static final int MANY = 1_000;

  /// What all words together score, so that an article with all comes before any with some.
  static final float ALL_WORDS = 1_000;

  /// Words this short that may be unfinished say too little to score by, in letters.
  private static final int SHORT = 2;

  /// So many pairs of neighbours are looked for.
  private static final int MOST_PAIRS = 12;

  private final IndexSearcher searcher;
  private final IndexQuery query;
  private final Parsed parsed;
  private final ClauseQueries queries;
  private final Conditions conditions;
  private final Relevance relevance;

  Asking(
      IndexSearcher searcher,
      IndexQuery query,
      Parsed parsed,
      ClauseQueries queries,
      Conditions conditions,
      Relevance relevance) {
    this.searcher = searcher;
    this.query = query;
    this.parsed = parsed;
    this.queries = queries;
    this.conditions = conditions;
    this.relevance = relevance;
  }

  /// Everything that is found.
  Asked asked() throws IOException {
    return query.words().isBlank() ? withoutWords() : withWords();
  }

  /// The same for a reader who is still typing: the best are looked for among the newest, and where
  /// many words begin as typed, among articles with the most frequent of them, if these are many.
  /// It is not counted how many more there are. All of this costs a small part of what the whole
  /// answer costs, and the next letter makes most of that vain.
  Asked likely() throws IOException {
    if (!query.unfinished() || query.words().isBlank() || query.sort() != Sort.RELEVANCE) {
      return asked();
    }
    Query words = queries.query(parsed.clause());
    if (WordQueries.isNothing(words) || !hasScores()) {
      return asked();
    }
    List<Query> titles = titles();
    Query scored = scored(words, titles);
    ClauseQueries likely = queries.likely();
    Query likelyWords = likely.query(parsed.clause());
    Optional<Glance> narrow = Optional.empty();
    if (likely.narrowed()) {
      narrow = Optional.of(glance(scored(likelyWords, titles)).ofMore());
      if (narrow.get().total().documents() >= MANY) {
        return atAGlance(matches(words), scored, narrow.get(), List.of(), notice());
      }
    }
    Glance glance = glance(scored);
    if (narrow.isPresent() && searcher.timedOut()) {
      return atAGlance(matches(words), scored, narrow.get(), List.of(), notice());
    }
    if (glance.total().documents() == 0 && !searcher.timedOut()) {
      Optional<Asked> finished = finishedWords(words, true);
      if (finished.isPresent()) {
        return finished.get();
      }
    }
    return atAGlance(matches(words), scored, glance, List.of(), notice());
  }

  /// Whether a clause has the word that is still being typed.
  private static boolean isUnfinished(Clause clause) {
    return switch (clause) {
      case Clause.Word(_, _, boolean unfinished) -> unfinished;
      case Clause.All(List<Clause> all) -> all.stream().anyMatch(Asking::isUnfinished);
      case Clause.Any(List<Clause> any) -> any.stream().anyMatch(Asking::isUnfinished);
      case Clause.In(_, Clause inner) -> isUnfinished(inner);
      case Clause.Near(Clause left, Clause right, _) -> isUnfinished(left) || isUnfinished(right);
      case Clause.Not(Clause inner) -> isUnfinished(inner);
      default -> false;
    };
  }

  private Glance glance(Query scored) throws IOException {
    return Glance.at(searcher, scored, Ranking.most(searcher, Ranking.WINDOW));
  }

  private Asked atAGlance(
      Query matches, Query scored, Glance glance, List<Wanted> wanted, String notice) {
    return asked(matches, scored, Optional.of(glance), Optional.of(glance.total()), wanted, notice);
  }

  /// Articles with the words that the reader has typed to their ends, where none has the last too;
  /// where none has these, with some of all.
  private Optional<Asked> finishedWords(Query all, boolean atAGlance) throws IOException {
    List<Wanted> wanted = wanted(parsed.clause());
    Clause clause = withoutUnfinished(parsed.clause());
    List<Wanted> finished = wanted(clause);
    if (finished.isEmpty() || finished.size() == wanted.size()) {
      return partial(all, wanted, 0, atAGlance);
    }
    Query words = some(finished, finished.size());
    Query matches = matches(words);
    Query scored = scored(words, titles());
    Optional<Glance> glance = atAGlance ? Optional.of(glance(scored)) : Optional.empty();
    Total total = total(matches, glance);
    if (total.documents() == 0) {
      return partial(all, wanted, 0, atAGlance);
    }
    String notice = partial(0, finished.size(), wanted.size());
    return Optional.of(
        asked(matches, scored, glance, Optional.of(total), wanted, notice).marking(clause));
  }

  private static Clause withoutUnfinished(Clause clause) {
    return clause instanceof Clause.All(List<Clause> all)
        ? new Clause.All(all.stream().filter(one -> !isUnfinished(one)).toList())
        : clause;
  }

  private Asked withWords() throws IOException {
    Query words = queries.query(parsed.clause());
    boolean empty = parsed.clause().equals(Clause.EVERYTHING) && !query.unfinished();
    if (empty || WordQueries.isNothing(words)) {
      return nothing();
    }
    Query matches = matches(words);
    int all = searcher.count(matches);
    boolean few = query.sort() == Sort.RELEVANCE && !query.unfinished() && all < FEW;
    if ((all == 0 || few) && !searcher.timedOut()) {
      Optional<Asked> some =
          query.unfinished()
              ? finishedWords(words, false)
              : partial(words, wanted(parsed.clause()), all, false);
      if (some.isPresent()) {
        return some.get();
      }
    }
    Total total = new Total(all, !searcher.timedOut());
    return asked(
        matches,
        scored(words, titles()),
        Optional.empty(),
        Optional.of(total),
        List.of(),
        notice());
  }

  /// What is found, with all of the words.
  Query strictly() throws IOException {
    Query words =
        query.words().isBlank() ? MatchAllDocsQuery.INSTANCE : queries.query(parsed.clause());
    return WordQueries.isNothing(words) ? new MatchNoDocsQuery("no words") : matches(words);
  }

  private Asked withoutWords() throws IOException {
    boolean scored =
        query.conditions().stream()
            .anyMatch(it -> it instanceof Condition.AnyName || it instanceof Condition.Like);
    Query matches = matches(MatchAllDocsQuery.INSTANCE);
    return new Asked(
        matches,
        scored ? scored(MatchAllDocsQuery.INSTANCE, List.of()) : matches,
        Optional.empty(),
        Optional.empty(),
        scored || query.sort() != Sort.RELEVANCE ? query.sort() : Sort.NEWEST,
        parsed.clause(),
        Optional.empty(),
        List.of(),
        queries.names(),
        reading(""));
  }

  private Asked nothing() {
    Query nothing = new MatchNoDocsQuery("no words");
    return asked(
        nothing,
        nothing,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "There is no word to search for");
  }

  private Asked asked(
      Query matches,
      Query scored,
      Optional<Glance> glance,
      Optional<Total> total,
      List<Wanted> words,
      String notice) {
    return new Asked(
        matches,
        scored,
        glance,
        near(),
        query.sort() == Sort.RELEVANCE && !hasScores() ? Sort.NEWEST : query.sort(),
        parsed.clause(),
        total,
        words,
        queries.names(),
        reading(notice));
  }

  private Reading reading(String notice) {
    return new Reading(Explanation.of(parsed.clause()), parsed.ignored(), notice);
  }

  private String notice() {
    List<String> unknown = queries.unknown();
    if (!unknown.isEmpty()) {
      return "No one and nothing in the library is called “" + unknown.getFirst() + "”";
    }
    if (queries.refused()) {
      return "A pattern in the search is too complicated; no word is looked for by it";
    }
    return queries.cut()
        ? "More words fit than can be searched for; found are the most frequent"
        : "";
  }

  /// Whether one article can be told to match better than another.
  private boolean hasScores() {
    return hasScores(parsed.clause())
        || query.conditions().stream()
            .anyMatch(it -> it instanceof Condition.AnyName || it instanceof Condition.Like);
  }

  /// A letter or two, or a pattern, say nothing of that.
  private static boolean hasScores(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text, _, boolean unfinished) ->
          !unfinished || text.codePointCount(0, text.length()) > SHORT;
      case Clause.Phrase _, Clause.Near _, Clause.Named _, Clause.Fuzzy _ -> true;
      case Clause.In(_, Clause inner) -> hasScores(inner);
      case Clause.All(List<Clause> all) -> all.stream().anyMatch(Asking::hasScores);
      case Clause.Any(List<Clause> any) -> any.stream().anyMatch(Asking::hasScores);
      case Clause.Not _,
          Clause.Pattern _,
          Clause.Regex _,
          Clause.Language _,
          Clause.Unread _,
          Clause.Starred _,
          Clause.Published _,
          Clause.Anyone _ ->
          false;
    };
  }

  private Query matches(Query words) throws IOException {
    if (query.conditions().isEmpty()) {
      return words;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!(words instanceof MatchAllDocsQuery)) {
      all.add(words, Occur.MUST);
    }
    for (Condition condition : query.conditions()) {
      conditions.add(all, condition, false);
    }
    return all.build();
  }

  /// What must be found, with its conditions, and what adds to the score.
  private Query scored(Query words, List<Query> more) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!(words instanceof MatchAllDocsQuery)) {
      all.add(words, Occur.MUST);
    }
    for (Condition condition : query.conditions()) {
      conditions.add(all, condition, true);
    }
    for (Query query : more) {
      all.add(query, Occur.SHOULD);
    }
    return all.build();
  }

  /// The words and phrases that are asked for, one by one.
  private List<Wanted> wanted(Clause clause) throws IOException {
    List<Wanted> wanted = new ArrayList<>();
    if (parsed.plain() && clause instanceof Clause.All(List<Clause> clauses)) {
      for (Clause one : ClauseQueries.telling(clauses)) {
        Query query = queries.query(one);
        if (!WordQueries.isNothing(query)) {
          wanted.add(new Wanted(text(one), query));
        }
      }
    }
    return wanted;
  }

  private static String text(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word.text();
      case Clause.Phrase phrase -> phrase.text();
      default -> "";
    };
  }

  /// Articles with as many of the words as enough articles have.
  private Optional<Asked> partial(Query all, List<Wanted> wanted, int complete, boolean atAGlance)
      throws IOException {
    for (int need = wanted.size() - 1; need > 0; need = Math.min(need - 1, (need + 1) / 2)) {
      Query some = some(wanted, need);
      Query matches = matches(some);
      List<Query> more = new ArrayList<>(titles());
      if (complete > 0) {
        more.add(new BoostQuery(new ConstantScoreQuery(all), ALL_WORDS));
      }
      Query scored = scored(some, more);
      Optional<Glance> glance = atAGlance ? Optional.of(glance(scored)) : Optional.empty();
      Total total = total(matches, glance);
      if (total.documents() > complete && (total.documents() >= FEW || need == 1)) {
        String notice = partial(complete, need, wanted.size());
        return Optional.of(asked(matches, scored, glance, Optional.of(total), wanted, notice));
      }
    }
    return Optional.empty();
  }

  private Total total(Query matches, Optional<Glance> glance) throws IOException {
    return glance.isPresent()
        ? glance.get().total()
        : new Total(searcher.count(matches), !searcher.timedOut());
  }

  private static Query some(List<Wanted> wanted, int need) {
    BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(need);
    wanted.forEach(word -> some.add(word.query(), Occur.SHOULD));
    return some.build();
  }

  private static String partial(int complete, int need, int words) {
    String some = need == 1 ? "one" : Integer.toString(need);
    if (complete == 0) {
      return words == 2
          ? "No article has both words; these have one of them"
          : "No article has all %d words; these have at least %s of them".formatted(words, some);
    }
    return "%s %s all the words; the others have at least %s of the %d"
        .formatted(
            complete == 1 ? "One article" : complete + " articles",
            complete == 1 ? "has" : "have",
            some,
            words);
  }

  /// What the words score where they stand in the headline.
  private List<Query> titles() throws IOException {
    List<Query> titles = new ArrayList<>();
    for (Clause clause : positive()) {
      Clause whole =
          clause instanceof Clause.Word(String text, var at, _)
              ? new Clause.Word(text, at, false)
              : clause;
      Query title = queries.query(Fields.TITLE, whole);
      if (!WordQueries.isNothing(title)) {
        titles.add(new BoostQuery(title, relevance.title()));
      }
    }
    return titles;
  }

  /// The words and phrases that an article is to have.
  private List<Clause> positive() {
    List<Clause> clauses =
        parsed.clause() instanceof Clause.All(List<Clause> all)
            ? ClauseQueries.telling(all)
            : List.of(parsed.clause());
    return clauses.stream()
        .filter(clause -> clause instanceof Clause.Word || clause instanceof Clause.Phrase)
        .toList();
  }

  /// Neighbours near each other, in pairs.
  private Optional<Query> near() {
    List<String> words = new ArrayList<>();
    for (Clause clause : positive()) {
      if (clause instanceof Clause.Word(String text, _, _)) {
        WordQueries.Row.of(text).positions().forEach(place -> words.add(place.getFirst()));
      }
    }
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    for (int i = 0; i + 1 < words.size() && i < MOST_PAIRS; i++) {
      if (!words.get(i).equals(words.get(i + 1))) {
        pairs.add(
            new PhraseQuery.Builder()
                .setSlop(relevance.window())
                .add(new Term(Fields.TEXT, words.get(i)))
                .add(new Term(Fields.TEXT, words.get(i + 1)))
                .build(),
            Occur.SHOULD);
      }
    }
    BooleanQuery near = pairs.build();
    return near.clauses().isEmpty() ? Optional.empty() : Optional.of(near);
  }
}
