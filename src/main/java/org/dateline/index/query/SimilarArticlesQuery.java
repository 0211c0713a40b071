package org.dateline.index.query;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.analysis.ArticleAnalyzer;
import org.dateline.index.analysis.DocumentFrequencies;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.analysis.IndexToken;
import org.dateline.index.analysis.StopWords;
import org.dateline.index.document.IndexableArticle;
import org.dateline.model.PublicationDate;

/// Similar articles ("more like this"): those that tell the same story as one, or of the same
/// people and places.
///
/// Of its words those that are frequent in it and rare elsewhere, of its entities those it is most
/// about; each counts by its rarity. What was published in the same days comes a little ahead.
public final class SimilarArticlesQuery {

  private static final int MAX_QUERY_TERMS = 20;
  private static final int MAX_QUERY_ENTITIES = 8;

  /// Words that are looked up.
  private static final int MAX_TERMS_COUNTED = 250;

  /// More words say no more of what it is about.
  private static final int MAX_WORDS_READ = 3_000;

  /// Words in more than one of so many articles say little, and cost much.
  private static final int MAX_DOC_FREQ_ONE_IN = 20;

  /// But of so many articles, each can be scored.
  private static final int ALWAYS_ALLOWED_DOC_FREQ = 1_000;

  /// Words in fewer than one of so many articles hardly stand in another one of the same story.
  private static final int MIN_DOC_FREQ_ONE_IN = 20_000;

  /// As in BM25: a word that stands there three times counts less than three times as much.
  private static final double SATURATION = 1.2;

  /// As often as this a word of the headline counts, and once for each time it comes.
  private static final int HEADLINE_BOOST = 2;

  /// How an entity counts beside a word of the same rarity.
  private static final float ENTITY_BOOST = 2;

  /// Before and after an article the same story is told, and goes on to be told.
  private static final List<Duration> DATE_WINDOWS =
      List.of(Duration.ofDays(3), Duration.ofDays(21));

  /// What each of these counts for: half a word that is in one of a hundred articles.
  private static final float DATE_BOOST = 2;

  /// More names of one entity are not asked for; half of what Lucene lets a query have.
  private static final int MAX_NAMES_PER_ENTITY = 512;

  private final IndexReader reader;

  public SimilarArticlesQuery(IndexReader reader) {
    this.reader = reader;
  }

  /// An entity of an article.
  ///
  /// @param names the numbers of all its names
  /// @param weight how much the article is about it, above 0 ([IndexableArticle.IndexableName])
  public record EntityWeight(Set<Long> names, double weight) {
    public EntityWeight {
      names = Set.copyOf(names);
    }
  }

  /// The article that others are to be like.
  ///
  /// @param published when, if that is to count
  public record SimilarArticleSource(
      long number, String title, String text, Optional<PublicationDate> published) {}

  /// Articles like one, for a search by score. Making it takes some 10 microseconds a word.
  ///
  /// @param original the article, which is not found itself
  public Query to(SimilarArticleSource original, Collection<EntityWeight> entities)
      throws IOException {
    List<Query> alike = new ArrayList<>(words(original.title(), original.text()));
    alike.addAll(entities(entities));
    if (alike.isEmpty()) {
      return new MatchNoDocsQuery("nothing to compare");
    }
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    alike.forEach(query -> some.add(query, Occur.SHOULD));
    some.setMinimumNumberShouldMatch(Math.clamp(alike.size() / 2, 1, shared()));
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
    original
        .published()
        .ifPresent(date -> DATE_WINDOWS.forEach(days -> all.add(within(days, date), Occur.SHOULD)));
    return all.add(
            new TermQuery(new Term(IndexFields.NUMBER, Long.toString(original.number()))),
            Occur.MUST_NOT)
        .build();
  }

  private static Query within(Duration near, PublicationDate date) {
    long at = date.instant().getEpochSecond();
    return new BoostQuery(
        new ConstantScoreQuery(
            LongField.newRangeQuery(
                IndexFields.PUBLISHED, at - near.toSeconds(), at + near.toSeconds())),
        DATE_BOOST);
  }

  /// How many words and entities an article must share: two, and among a million articles, where
  /// many share two by chance, four.
  private int shared() {
    return Math.max(2, (int) Math.log10(Math.max(1, reader.maxDoc())) - 2);
  }

  private record WeightedQuery(Query query, double weight) {}

  private List<Query> words(String title, String text) throws IOException {
    Map<String, Integer> counts = counted(title, text);
    List<WeightedQuery> words = new ArrayList<>();
    DocumentFrequencies.of(reader, counts.keySet())
        .forEach((word, documents) -> {
          if (documents > 1
              && documents
                  <= Math.max(ALWAYS_ALLOWED_DOC_FREQ, reader.maxDoc() / MAX_DOC_FREQ_ONE_IN)) {
            int times = counts.getOrDefault(word, 1);
            double share = times / (times + SATURATION);
            words.add(
                new WeightedQuery(
                    new BoostQuery(new TermQuery(new Term(IndexFields.TEXT, word)), (float) share),
                    share * rarity(documents) * usefulness(documents)));
          }
        });
    return best(words, MAX_QUERY_TERMS);
  }

  /// The rarest words are slips of the keys and the like: less is found by them than there seems.
  private double usefulness(int documents) {
    double useful = Math.max(2, reader.maxDoc() / MIN_DOC_FREQ_ONE_IN);
    return documents < useful ? (1 + documents / useful) / 2 : 1;
  }

  /// The words of an article that may be telling, with how often each comes.
  private static Map<String, Integer> counted(String title, String text) {
    Map<String, Integer> counts = new HashMap<>();
    count(ArticleAnalyzer.tokens(title), 1 + HEADLINE_BOOST, counts);
    List<IndexToken> body = ArticleAnalyzer.tokens(text);
    count(body.subList(0, Math.min(MAX_WORDS_READ, body.size())), 1, counts);
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_TERMS_COUNTED)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static void count(List<IndexToken> tokens, int times, Map<String, Integer> counts) {
    for (IndexToken token : tokens) {
      if (token.term().length() > 1 && !StopWords.contains(token.term())) {
        counts.merge(token.term(), times, Integer::sum);
      }
    }
  }

  private List<Query> entities(Collection<EntityWeight> entities) throws IOException {
    List<WeightedQuery> weighed = new ArrayList<>();
    for (EntityWeight entity : entities) {
      SynonymQuery.Builder names = new SynonymQuery.Builder(IndexFields.NAME);
      int documents = 0;
      for (long name : entity.names().stream().sorted().limit(MAX_NAMES_PER_ENTITY).toList()) {
        Term term = new Term(IndexFields.NAME, Long.toString(name));
        names.addTerm(term);
        documents += reader.docFreq(term);
      }
      if (documents > 1) {
        double share = entity.weight() / (entity.weight() + 1);
        weighed.add(
            new WeightedQuery(
                new BoostQuery(names.build(), ENTITY_BOOST * (float) share),
                share * rarity(documents)));
      }
    }
    return best(weighed, MAX_QUERY_ENTITIES);
  }

  private double rarity(int documents) {
    return Math.log1p((double) reader.maxDoc() / documents);
  }

  private static List<Query> best(List<WeightedQuery> weighed, int most) {
    return weighed.stream()
        .sorted(
            Comparator.comparingDouble(WeightedQuery::weight)
                .reversed()
                .thenComparing(one -> one.query().toString()))
        .limit(most)
        .map(WeightedQuery::query)
        .toList();
  }
}
