package org.dateline.library.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dateline.library.annotation.AnnotatedArticle.AnnotatedMention;
import org.dateline.model.Article;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.Store;

/// Articles on their way into a store that is made for them alone, and out of it again in the same
/// order. In the store they have ids of their own, for theirs may be those of others too, and their
/// texts are as they were given, so that places in them are too. For one thread.
public final class TemporaryArticles {

  /// Stands for a headline where there is none, for articles have one. Nothing is found in it.
  static final String NO_TITLE = "–";

  /// Stored in one transaction, and read at once.
  private static final int BATCH = 200;

  /// A batch is stored earlier when its texts reach this length, in UTF-16 units.
  private static final int BATCH_LENGTH = 2_000_000;

  private final Store store;

  /// As they were given; their places in this list count from 0.
  private final List<String> ids = new ArrayList<>();

  /// The places of those that have a text. In a new store, articles are numbered from 1.
  private final BitSet stored = new BitSet();

  private final List<IncomingArticle> batch = new ArrayList<>();
  private int batchLength;

  /// @param store a new one
  public TemporaryArticles(Store store) {
    this.store = store;
  }

  /// Stores articles.
  ///
  /// @throws org.dateline.store.sqlite.StoreUnusableException if the disk does not allow it
  public void take(Iterator<AnnotatorInput> articles) {
    while (articles.hasNext()) {
      take(articles.next());
      if (batch.size() >= BATCH || batchLength >= BATCH_LENGTH) {
        flush();
      }
    }
    flush();
  }

  private void take(AnnotatorInput input) {
    ids.add(input.id());
    if (!input.text().isBlank()) {
      stored.set(ids.size() - 1);
      batch.add(new IncomingArticle(article(input), ""));
      batchLength += input.text().length();
    }
  }

  private Article article(AnnotatorInput input) {
    return new Article(
        storedId(ids.size() - 1),
        input.title().isBlank() ? NO_TITLE : input.title(),
        "",
        List.of(),
        input.published(),
        "",
        "",
        input.text());
  }

  private static String storedId(int place) {
    return Integer.toString(place);
  }

  private void flush() {
    store.articles().put(batch);
    batch.clear();
    batchLength = 0;
  }

  /// Writes them, each with what was found.
  ///
  /// @param failed told the id of an article whose names could not be found, and the reason
  public void write(
      StoredAnnotations found,
      BiConsumer<? super String, ? super String> failed,
      AnnotatorOutput output)
      throws IOException {
    Map<String, String> failures = found.failures();
    long number = 0;
    for (int from = 0; from < ids.size(); from += BATCH) {
      int end = Math.min(from + BATCH, ids.size());
      int texts = stored.get(from, end).cardinality();
      Map<Long, List<AnnotatedMention>> mentions = found.of(number + 1, number + texts);
      for (int place = from; place < end; place++) {
        number += stored.get(place) ? 1 : 0;
        String failure = failures.get(storedId(place));
        if (failure == null) {
          output.write(
              new AnnotatedArticle(
                  ids.get(place),
                  stored.get(place) ? mentions.getOrDefault(number, List.of()) : List.of()));
        } else {
          failed.accept(ids.get(place), failure);
        }
      }
    }
  }
}
