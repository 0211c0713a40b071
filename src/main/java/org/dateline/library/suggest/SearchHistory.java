package org.dateline.library.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.store.ImportJournal;

/// The search history: what the reader searched for last, each once however its letters are cased.
/// Thread-safe.
///
/// They are kept under a name in the journal, a line each, the last first; whatever else stands
/// there is no search.
final class SearchHistory {

  static final String SETTING = "searches.past";

  /// The largest number of searches kept.
  static final int CAPACITY = 200;

  /// Longer ones are not, in UTF-16 units: nobody would find them again in a list.
  static final int MAX_LENGTH = 500;

  private final ImportJournal journal;

  /// Empty until it is read.
  private volatile Optional<List<String>> known = Optional.empty();

  SearchHistory(ImportJournal journal) {
    this.journal = journal;
  }

  /// All of them, the last first.
  List<String> all() {
    return known.orElseGet(this::read);
  }

  private synchronized List<String> read() {
    List<String> searches =
        known.orElseGet(() -> journal.setting(SETTING).map(SearchHistory::read).orElse(List.of()));
    known = Optional.of(searches);
    return searches;
  }

  private static List<String> read(String lines) {
    List<String> searches = new ArrayList<>();
    lines
        .lines()
        .map(SearchHistory::tidied)
        .filter(SearchHistory::isKept)
        .limit(CAPACITY)
        .forEach(search -> {
          if (searches.stream().noneMatch(search::equalsIgnoreCase)) {
            searches.add(search);
          }
        });
    return List.copyOf(searches);
  }

  private static String tidied(String words) {
    return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static boolean isKept(String search) {
    return !search.isEmpty() && search.length() <= MAX_LENGTH;
  }

  /// Notes that the reader has made a search; one that is blank or very long is not kept.
  ///
  /// @return whether it has become the last one
  synchronized boolean remember(String words) {
    String search = tidied(words);
    List<String> before = all();
    if (!isKept(search) || (!before.isEmpty() && before.getFirst().equals(search))) {
      return false;
    }
    List<String> searches = new ArrayList<>();
    searches.add(search);
    before.stream()
        .filter(other -> !other.equalsIgnoreCase(search))
        .limit(CAPACITY - 1)
        .forEach(searches::add);
    // First, because nobody who types shall wait for the disk.
    known = Optional.of(List.copyOf(searches));
    journal.set(SETTING, String.join("\n", searches));
    return true;
  }

  /// Forgets all of them.
  synchronized void clear() {
    known = Optional.of(List.of());
    journal.set(SETTING, "");
  }
}
