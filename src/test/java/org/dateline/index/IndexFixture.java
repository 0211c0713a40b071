package org.dateline.index;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.document.TextSource;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.query.NameResolver;
import org.dateline.index.search.SearchPage;
import org.dateline.model.Article;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;

/// An index and the texts that it is made of.
public final class IndexFixture implements AutoCloseable {

  private final Map<Long, TextSource.SourceText> texts;
  private final SearchIndex index;

  private IndexFixture(Map<Long, TextSource.SourceText> texts, SearchIndex index) {
    this.texts = texts;
    this.index = index;
  }

  public static IndexFixture open(Path folder) {
    return open(folder, "store");
  }

  static IndexFixture open(Path folder, String store) {
    return open(folder, store, NameResolver.NONE);
  }

  /// One whose queries can speak of names.
  static IndexFixture open(Path folder, String store, NameResolver names) {
    Map<Long, TextSource.SourceText> texts = new HashMap<>();
    return new IndexFixture(
        texts, SearchIndex.open(folder, store, numbers -> textsOf(texts, numbers), names));
  }

  /// The texts of articles that have been put in.
  Map<Long, TextSource.SourceText> textsOf(Collection<Long> numbers) {
    return textsOf(texts, numbers);
  }

  private static Map<Long, TextSource.SourceText> textsOf(
      Map<Long, TextSource.SourceText> texts, Collection<Long> numbers) {
    return numbers.stream()
        .filter(texts::containsKey)
        .collect(Collectors.toMap(number -> number, texts::get));
  }

  public SearchIndex index() {
    return index;
  }

  static IndexableArticle article(long number, String title, String text) {
    return of(number, title, List.of("Ann Lee"), Optional.empty(), text);
  }

  static IndexableArticle naming(long number, IndexableArticle.IndexableName... names) {
    return new IndexableArticle(
        number,
        of(number, "Title", List.of(), Optional.empty(), "Text.").article(),
        true,
        false,
        List.of(names));
  }

  static IndexableArticle dated(long number, String title, String date) {
    return of(
        number,
        title,
        List.of(),
        date.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.parse(date)),
        "Text.");
  }

  private static IndexableArticle of(
      long number,
      String title,
      List<String> authors,
      Optional<PublicationDate> published,
      String text) {
    return new IndexableArticle(
        number,
        new Article("id " + number, title, "Sample", authors, published, "", "en", text),
        true,
        false,
        List.of());
  }

  /// Takes articles in and makes them visible.
  public IndexFixture with(IndexableArticle... articles) {
    for (IndexableArticle article : articles) {
      texts.put(
          article.number(),
          new TextSource.SourceText(article.article().title(), article.article().text()));
    }
    index.put(List.of(articles));
    index.refresh();
    return this;
  }

  public IndexFixture with(ArticleDraft... articles) {
    return with(
        Arrays.stream(articles).map(ArticleDraft::indexed).toArray(IndexableArticle[]::new));
  }

  public SearchPage search(String words) {
    return search(words, SortOrder.RELEVANCE);
  }

  public SearchPage search(String words, SortOrder sort, IndexCondition... conditions) {
    return index.search(
        query(words, sort, conditions), PageCursor.START, 100, CancellationSignal.NEVER);
  }

  /// A query that lists every article by itself, for those of tests are much alike.
  public static IndexQuery query(String words, SortOrder sort, IndexCondition... conditions) {
    return new IndexQuery(words, LastWord.WHOLE, List.of(conditions), sort, false);
  }

  /// The numbers of what is found, in order.
  public List<Long> numbers(String words) {
    return numbers(words, SortOrder.RELEVANCE);
  }

  public List<Long> numbers(String words, SortOrder sort, IndexCondition... conditions) {
    return search(words, sort, conditions).hits().stream()
        .map(SearchPage.IndexHit::number)
        .toList();
  }

  /// The numbers of what has all the words, in order: not of what is listed for some of them.
  public List<Long> complete(String words) {
    return search(words).hits().stream()
        .filter(hit -> hit.missing().isEmpty())
        .map(SearchPage.IndexHit::number)
        .toList();
  }

  /// What is found while the last word is being typed, in order.
  public List<Long> typing(String words) {
    IndexQuery query =
        new IndexQuery(words, LastWord.TYPING, List.of(), SortOrder.RELEVANCE, false);
    return index.search(query, PageCursor.START, 100, CancellationSignal.NEVER).hits().stream()
        .map(SearchPage.IndexHit::number)
        .toList();
  }

  /// The words marked in the text of the first hit.
  public List<String> marked(String words) {
    SearchPage.IndexHit first = search(words).hits().getFirst();
    String text = texts.getOrDefault(first.number(), TextSource.SourceText.NONE).text();
    return first.places().text().stream().map(span -> span.of(text)).toList();
  }

  /// The words that stand at the places found in an article's text.
  public List<String> places(String words, long number) {
    String text = texts.getOrDefault(number, TextSource.SourceText.NONE).text();
    return index.places(words, LastWord.WHOLE, number).text().stream()
        .map((Span span) -> span.of(text))
        .toList();
  }

  /// The words that stand at the places found in an article's headline.
  public List<String> titlePlaces(String words, long number) {
    String title = texts.getOrDefault(number, TextSource.SourceText.NONE).title();
    return index.places(words, LastWord.WHOLE, number).title().stream()
        .map((Span span) -> span.of(title))
        .toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
