package org.dateline.library.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.index.document.TextSource;
import org.dateline.library.indexing.IndexHandle;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// The texts in the store for one page of hits: what the index has read to highlight it is read
/// once and shown. For one thread.
final class StoredTexts implements TextSource {

  private final Store store;
  private final Map<Long, StoredArticle> read = new HashMap<>();

  StoredTexts(Store store) {
    this.store = store;
  }

  @Override
  public Map<Long, SourceText> texts(Collection<Long> numbers) {
    Map<Long, StoredArticle> found = store.articles().byNumber(numbers);
    read.putAll(found);
    return IndexHandle.texts(found);
  }

  /// Articles by their numbers, without those that have gone.
  Map<Long, StoredArticle> articles(Collection<Long> numbers) {
    List<Long> unread = numbers.stream().filter(number -> !read.containsKey(number)).toList();
    read.putAll(store.articles().byNumber(unread));
    return read;
  }
}
