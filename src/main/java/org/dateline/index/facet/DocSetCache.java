package org.dateline.index.facet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/// Caches the doc sets of a segment's most frequent entities, each from when it is first needed.
/// Thread-safe.
final class DocSetCache {

  private final String field;
  private final TermOrdinals ordinals;
  private final Map<Long, CachedDocSet> known = new ConcurrentHashMap<>();

  DocSetCache(String field, TermOrdinals ordinals) {
    this.field = field;
    this.ordinals = ordinals;
  }

  /// The documents of an entity, and the names that it had then.
  private record CachedDocSet(int[] names, DocSet docs) {}

  /// The documents that have an entity. Cost is linear in how many, the first time.
  ///
  /// @param segment the one that these are the documents of
  /// @param names the numbers of its names
  DocSet of(LeafReader segment, long entity, int[] names) throws IOException {
    CachedDocSet before = known.get(entity);
    if (before != null && Arrays.equals(before.names(), names)) {
      return before.docs();
    }
    DocSet docs = read(segment, names);
    known.put(entity, new CachedDocSet(names, docs));
    return docs;
  }

  /// The documents that have any of these names, without keeping them.
  DocSet read(LeafReader segment, int[] names) throws IOException {
    List<BytesRef> terms = Arrays.stream(names).mapToObj(ordinals::term).toList();
    return DocSet.read(segment, field, terms);
  }
}
