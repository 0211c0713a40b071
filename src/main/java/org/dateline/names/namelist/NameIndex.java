package org.dateline.names.namelist;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.ListedName;
import org.dateline.names.namelist.NameTokens.NameToken;

/// Which names of a list begin with, and which are, a sequence of words. Immutable once made.
///
/// Every beginning of every name is a key of one hash table, as a number of 64 bits that its words
/// are mixed into; a whole name's key leads to the chain of the names that are spelled with these
/// words. Whoever finds one compares the letters, so that a hash never decides.
final class NameIndex {

  /// The end of a chain.
  static final int END = -1;

  private final PrefixTable beginnings = new PrefixTable();

  // The chains: the name at a place, the spelling of it, and the next place.
  private int size;
  private int[] names = new int[16];
  private int[] nexts = new int[16];
  private String[] spellings = new String[16];

  private NameIndex() {}

  /// The index of a list. Linear in it.
  static NameIndex of(List<ListedName> list) {
    NameIndex index = new NameIndex();
    Set<String> exact = new HashSet<>();
    for (boolean blind : new boolean[] {false, true}) {
      index.add(list, blind, true, exact);
      index.add(list, blind, false, exact);
    }
    index.trim();
    return index;
  }

  /// @param blind whether those without case are added, or those with
  /// @param itself whether the names are added, or their aliases
  private void add(List<ListedName> list, boolean blind, boolean itself, Set<String> exact) {
    for (int i = 0; i < list.size(); i++) {
      ListedName name = list.get(i);
      if (name.caseBlind() == blind) {
        for (String spelling : itself ? List.of(name.name()) : name.aliases()) {
          if (blind) {
            addBlind(spelling, i, list);
          } else {
            addExact(spelling, i, exact);
          }
        }
      }
    }
  }

  /// The first of the names that are spelled with these words, [#END] if these words only begin
  /// names, or [PrefixTable#ABSENT] if they do not.
  int first(long words) {
    return beginnings.get(words);
  }

  /// The number of the name at a place of a chain.
  int name(int place) {
    return names[place];
  }

  /// The spelling of it that has these words.
  String spelling(int place) {
    return spellings[place];
  }

  /// The next place of the chain, or [#END].
  int next(int place) {
    return nexts[place];
  }

  /// One spelling stands on the list once: the first name that has it counts.
  private void addExact(String spelling, int name, Set<String> seen) {
    if (seen.add(ExactEquality.plain(spelling))) {
      append(add(NameTokens.of(spelling)), name, spelling);
    }
  }

  private void addBlind(String spelling, int name, List<ListedName> list) {
    NameTokens words = NameTokens.of(spelling);
    appendFirst(add(words), name, spelling, list);
    if (words.mayVary()) {
      for (List<NameToken> other : NameVariants.others(spelling)) {
        appendFirst(add(other), name, spelling, list);
      }
    }
  }

  private long add(NameTokens words) {
    long key = NameTokens.NOTHING;
    for (int word = 0; word < words.count(); word++) {
      long gap = word == 0 ? 0 : words.gap(word);
      long letters = words.letters(word);
      while (words.isJoined(word + 1)) {
        word++;
        letters = words.joinedLetters(letters, word);
      }
      key = NameTokens.next(key, gap, letters);
      beginnings.add(key);
    }
    return key;
  }

  private long add(List<NameToken> words) {
    long key = NameTokens.NOTHING;
    for (NameToken word : words) {
      key = word.after(key);
      beginnings.add(key);
    }
    return key;
  }

  /// Without case, all spellings with the same words are alike: the first name that has them
  /// counts.
  private void appendFirst(long key, int name, String spelling, List<ListedName> list) {
    boolean taken = false;
    for (int at = beginnings.get(key); at >= 0 && !taken; at = nexts[at]) {
      taken = list.get(names[at]).caseBlind();
    }
    if (!taken) {
      append(key, name, spelling);
    }
  }

  private void append(long key, int name, String spelling) {
    if (key == NameTokens.NOTHING) {
      return; // not a word in it
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      nexts = Arrays.copyOf(nexts, 2 * size);
      spellings = Arrays.copyOf(spellings, 2 * size);
    }
    names[size] = name;
    spellings[size] = spelling;
    nexts[size] = beginnings.get(key);
    beginnings.put(key, size);
    size++;
  }

  private void trim() {
    beginnings.trim();
    names = Arrays.copyOf(names, size);
    nexts = Arrays.copyOf(nexts, size);
    spellings = Arrays.copyOf(spellings, size);
  }
}
