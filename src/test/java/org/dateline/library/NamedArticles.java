package org.dateline.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.library.correction.Corrections;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.names.text.NameNormalizer;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.NameLinks;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// A store of articles that say nothing but names, as they are given: found without a model.
public final class NamedArticles implements AutoCloseable {

  private static final NameLinks LINKS = name -> new NameLink(name.key().toString(), "");

  private final Store store;
  private int articles;

  public NamedArticles(Path file) {
    this.store = Store.open(file, List.of());
  }

  public Store store() {
    return store;
  }

  public static FullName person(String name) {
    return name(EntityType.PERSON, name);
  }

  public static FullName place(String name) {
    return name(EntityType.LOCATION, name);
  }

  public static FullName organization(String name) {
    return name(EntityType.ORGANIZATION, name);
  }

  private static FullName name(EntityType type, String name) {
    return new FullName(NameNormalizer.key(type, name), name);
  }

  /// Stores an article.
  ///
  /// @return the numbers of its names
  public Set<Long> publish(FullName... names) {
    String id = "a" + ++articles;
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (FullName name : names) {
      int start = text.length();
      text.append(name.written());
      mentions.add(
          new Mention(
              ArticlePart.TEXT, new Span(start, text.length()), name.key(), LinkReason.WRITTEN));
      text.append(".\n\n");
    }
    Article article =
        new Article(id, "Names", "", List.of(), Optional.empty(), "", "en", text.toString());
    store.articles().put(List.of(new IncomingArticle(article, "file")));
    StoredArticle stored = store.articles().byId(id).orElseThrow();
    store.names().save(List.of(new RecognizedArticle(stored, mentions)), "v", LINKS);
    Set<Long> numbers = new TreeSet<>();
    store
        .namePostings()
        .in(List.of(stored.number()))
        .values()
        .forEach(places -> places.forEach(place -> numbers.add(place.name())));
    return numbers;
  }

  /// Stores so many articles.
  public Set<Long> publish(int times, FullName... names) {
    Set<Long> numbers = new TreeSet<>();
    for (int i = 0; i < times; i++) {
      numbers.addAll(publish(names));
    }
    return numbers;
  }

  /// Makes a correction.
  ///
  /// @return takes it back
  public Runnable correct(Correction correction) {
    Corrections corrections = new Corrections(store, LINKS, _ -> Map.of(), () -> {});
    long number = corrections.make(correction).number();
    return () -> corrections.undo(number);
  }

  @Override
  public void close() {
    store.close();
  }
}
