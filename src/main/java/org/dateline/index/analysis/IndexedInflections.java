package org.dateline.index.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// Query expansion: which of the forms that a word could have the articles really have.
/// Thread-safe; remembers what it has looked up as long as the index stays as it is.
public final class IndexedInflections {

  /// More words are not remembered.
  private static final int MAX_CACHED_WORDS = 10_000;

  private volatile InflectionCache known = new InflectionCache("", new ConcurrentHashMap<>());

  private record InflectionCache(Object index, Map<String, List<String>> forms) {}

  /// The other forms of a word in the headlines and texts; the word itself may be in none of them.
  /// Some microseconds for a form that is looked up the first time.
  public List<String> of(IndexReader reader, String word) throws IOException {
    Set<String> thinkable = Inflections.of(word);
    if (thinkable.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> remembered = remembered(reader);
    List<String> forms = remembered.get(word);
    if (forms == null) {
      forms = existing(reader, thinkable);
      if (remembered.size() < MAX_CACHED_WORDS) {
        remembered.put(word, forms);
      }
    }
    return forms;
  }

  private Map<String, List<String>> remembered(IndexReader reader) {
    Object index = reader.getContext().id();
    InflectionCache now = known;
    if (!now.index().equals(index)) {
      now = new InflectionCache(index, new ConcurrentHashMap<>());
      known = now;
    }
    return now.forms();
  }

  private static List<String> existing(IndexReader reader, Set<String> forms) throws IOException {
    List<String> existing = new ArrayList<>();
    for (String form : forms) {
      if (reader.docFreq(new Term(IndexFields.TEXT, form)) > 0) {
        existing.add(form);
      }
    }
    return List.copyOf(existing);
  }
}
