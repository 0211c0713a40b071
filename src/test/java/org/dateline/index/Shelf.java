package org.dateline.index;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.index.document.Draft;
import org.dateline.index.document.Indexed;
import org.dateline.index.document.TextSource;
import org.dateline.index.query.Condition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.query.KnownNames;
import org.dateline.index.search.Found;
import org.dateline.model.Published;
import org.dateline.model.Span;
import org.dateline.model.query.Results.Next;
import org.dateline.model.query.Sort;
import org.dateline.model.query.Stop;

/// An index and the texts that it is made of.
public final class Shelf implements AutoCloseable {

  private final Map<Long, TextSource.Texts> texts;
  private final SearchIndex index;

  private Shelf(Map<Long, TextSource.Texts> texts, SearchIndex index) {
    this.texts = texts;
    this.index = index;
  }

  public static Shelf open(Path folder) {
    return open(folder, "store");
  }

  static Shelf open(Path folder, String store) {
    return open(folder, store, KnownNames.NONE);
  }

  /// One whose queries can speak of names.
  static Shelf open(Path folder, String store, KnownNames names) {
    Map<Long, TextSource.Texts> texts = new HashMap<>();
    return new Shelf(
        texts, SearchIndex.open(folder, store, numbers -> textsOf(texts, numbers), names));
  }

  /// The texts of articles that have been put in.
  Map<Long, TextSource.Texts> textsOf(Collection<Long> numbers) {
    return textsOf(texts, numbers);
  }

  private static Map<Long, TextSource.Texts> textsOf(
      Map<Long, TextSource.Texts> texts, Collection<Long> numbers) {
    return numbers.stream()
        .filter(texts::containsKey)
        .collect(Collectors.toMap(number -> number, texts::get));
  }

  public SearchIndex index() {
    return index;
  }

  static Indexed article(long number, String title, String text) {
    return new Indexed(
        number,
        title,
        text,
        "Sample",
        List.of("Ann Lee"),
        Optional.empty(),
        "",
        "en",
        true,
        false,
        List.of());
  }

  static Indexed naming(long number, Indexed.Named... names) {
    return new Indexed(
        number,
        "Title",
        "Text.",
        "Sample",
        List.of(),
        Optional.empty(),
        "",
        "en",
        true,
        false,
        List.of(names));
  }

  static Indexed dated(long number, String title, String date) {
    return new Indexed(
        number,
        title,
        "Text.",
        "Sample",
        List.of(),
        date.isEmpty() ? Optional.empty() : Optional.of(Published.parse(date)),
        "",
        "en",
        true,
        false,
        List.of());
  }

  /// Takes articles in and makes them visible.
  public Shelf with(Indexed... articles) {
    for (Indexed article : articles) {
      texts.put(article.number(), new TextSource.Texts(article.title(), article.text()));
    }
    index.put(List.of(articles));
    index.refresh();
    return this;
  }

  public Shelf with(Draft... articles) {
    return with(Arrays.stream(articles).map(Draft::indexed).toArray(Indexed[]::new));
  }

  public Found search(String words) {
    return search(words, Sort.RELEVANCE);
  }

  public Found search(String words, Sort sort, Condition... conditions) {
    return index.search(query(words, sort, conditions), Next.START, 100, Stop.NEVER);
  }

  /// A query that lists every article by itself, for those of tests are much alike.
  public static IndexQuery query(String words, Sort sort, Condition... conditions) {
    return new IndexQuery(words, false, List.of(conditions), sort, false);
  }

  /// The numbers of what is found, in order.
  public List<Long> numbers(String words) {
    return numbers(words, Sort.RELEVANCE);
  }

  public List<Long> numbers(String words, Sort sort, Condition... conditions) {
    return search(words, sort, conditions).hits().stream().map(Found.FoundArticle::number).toList();
  }

  /// The numbers of what has all the words, in order: not of what is listed for some of them.
  public List<Long> complete(String words) {
    return search(words).hits().stream()
        .filter(hit -> hit.missing().isEmpty())
        .map(Found.FoundArticle::number)
        .toList();
  }

  /// What is found while the last word is being typed, in order.
  public List<Long> typing(String words) {
    IndexQuery query = new IndexQuery(words, true, List.of(), Sort.RELEVANCE, false);
    return index.search(query, Next.START, 100, Stop.NEVER).hits().stream()
        .map(Found.FoundArticle::number)
        .toList();
  }

  /// The words marked in the text of the first hit.
  public List<String> marked(String words) {
    Found.FoundArticle first = search(words).hits().getFirst();
    String text = texts.getOrDefault(first.number(), TextSource.Texts.NONE).text();
    return first.places().text().stream().map(span -> span.of(text)).toList();
  }

  /// The words that stand at the places found in an article's text.
  public List<String> places(String words, long number) {
    String text = texts.getOrDefault(number, TextSource.Texts.NONE).text();
    return index.places(words, false, number).text().stream()
        .map((Span span) -> span.of(text))
        .toList();
  }

  /// The words that stand at the places found in an article's headline.
  public List<String> titlePlaces(String words, long number) {
    String title = texts.getOrDefault(number, TextSource.Texts.NONE).title();
    return index.places(words, false, number).title().stream()
        .map((Span span) -> span.of(title))
        .toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
