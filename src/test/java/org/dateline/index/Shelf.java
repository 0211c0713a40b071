package org.dateline.index;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Published;
import org.dateline.model.Sort;
import org.dateline.model.Span;

/// An index and the texts that it is made of.
final class Shelf implements AutoCloseable {

  private final Map<Long, TextSource.Texts> texts;
  private final SearchIndex index;

  private Shelf(Map<Long, TextSource.Texts> texts, SearchIndex index) {
    this.texts = texts;
    this.index = index;
  }

  static Shelf open(Path folder) {
    return open(folder, "store");
  }

  static Shelf open(Path folder, String store) {
    Map<Long, TextSource.Texts> texts = new HashMap<>();
    return new Shelf(
        texts,
        SearchIndex.open(
            folder, store, number -> texts.getOrDefault(number, TextSource.Texts.NONE)));
  }

  SearchIndex index() {
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
        true,
        false,
        List.of());
  }

  /// Takes articles in and makes them visible.
  Shelf with(Indexed... articles) {
    for (Indexed article : articles) {
      texts.put(article.number(), new TextSource.Texts(article.title(), article.text()));
    }
    index.put(List.of(articles));
    index.refresh();
    return this;
  }

  Found search(String words) {
    return search(words, Sort.RELEVANCE);
  }

  Found search(String words, Sort sort, Condition... conditions) {
    return index.search(new IndexQuery(words, List.of(conditions), sort), 0, 100);
  }

  /// The numbers of what is found, in order.
  List<Long> numbers(String words) {
    return numbers(words, Sort.RELEVANCE);
  }

  List<Long> numbers(String words, Sort sort, Condition... conditions) {
    return search(words, sort, conditions).hits().stream().map(Found.FoundArticle::number).toList();
  }

  /// The words marked in the snippet of the first hit.
  List<String> marked(String words) {
    var snippet = search(words).hits().getFirst().snippet();
    return snippet.matches().stream().map(span -> span.of(snippet.text())).toList();
  }

  /// The words that stand at the places found in an article's text.
  List<String> places(String words, long number) {
    String text = texts.getOrDefault(number, TextSource.Texts.NONE).text();
    return index.places(words, number).text().stream().map((Span span) -> span.of(text)).toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
