package org.dateline.index.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// Which of the forms that a word could have the articles really have. Thread-safe; remembers what
/// it has looked up as long as the index stays as it is.
public final class Forms {

  /// More words are not remembered.
  private static final int MOST = 10_000;

  private volatile Known known = new Known("", new ConcurrentHashMap<>());

  private record Known(Object index, Map<String, List<String>> forms) {}

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
      if (remembered.size() < MOST) {
        remembered.put(word, forms);
      }
    }
    return forms;
  }

  private Map<String, List<String>> remembered(IndexReader reader) {
    Object index = reader.getContext().id();
    Known now = known;
    if (!now.index().equals(index)) {
      now = new Known(index, new ConcurrentHashMap<>());
      known = now;
    }
    return now.forms();
  }

  private static List<String> existing(IndexReader reader, Set<String> forms) throws IOException {
    List<String> existing = new ArrayList<>();
    for (String form : forms) {
      if (reader.docFreq(new Term(Fields.TEXT, form)) > 0) {
        existing.add(form);
      }
    }
    return List.copyOf(existing);
  }
}
