package org.dateline.names.namelist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.ListedName;
import org.dateline.model.Span;
import org.dateline.names.text.NameNormalizer;
import org.jspecify.annotations.Nullable;

/// The reader's own list of names, made ready to be found in texts. Immutable and thread-safe.
///
/// A name stands where its words stand, each whole, one after another, in one paragraph. Names with
/// case have to be written character by character, but for white space and the shape of quotation
/// marks. The others may differ as [NameNormalizer] folds names: in case, diacritics, hyphens,
/// apostrophes, and in whether initials have dots. Where several names overlap, the longest is
/// found; where several are spelled alike, one with case before one without, a name before an
/// alias, and the first on the list before the rest.
///
/// In a text, the cost is linear in its length: a step a word, and where words begin like a name,
/// at most as many more as the longest name has; the number of names does not count. In memory, a
/// name with three aliases takes about 500 bytes, its own text and all.
public final class NameList {

  /// The list of no names.
  public static final NameList EMPTY = of(List.of());

  private final List<ListedName> names;
  private final String digest;
  private volatile @Nullable NameIndex index;

  private NameList(List<ListedName> names) {
    this.names = names;
    this.digest = ListDigest.of(names);
  }

  /// A place in a text.
  ///
  /// @param span the characters of the name
  /// @param name the name that stands there, itself or by an alias
  public record NameListMatch(Span span, ListedName name) {}

  /// A list of names. The first text that is looked through makes it ready, which takes about a
  /// second for 100,000 names with three aliases each.
  ///
  /// @param names the most wanted first
  public static NameList of(Collection<ListedName> names) {
    return new NameList(List.copyOf(names));
  }

  /// Gives the places of all names in a text to `sink`, in order, none overlapping another.
  public void find(String text, Consumer<? super NameListMatch> sink) {
    if (!names.isEmpty()) {
      new NameListMatcher(this, text).run(sink);
    }
  }

  /// The places of all names in a text, in order, none overlapping another.
  public List<NameListMatch> find(String text) {
    List<NameListMatch> matches = new ArrayList<>();
    find(text, matches::add);
    return matches;
  }

  /// How many names there are.
  public int size() {
    return names.size();
  }

  /// Tells this list from every other; empty for the list of no names. Changes whenever what is
  /// found may change.
  public String digest() {
    return digest;
  }

  NameIndex index() {
    NameIndex ready = index;
    return ready != null ? ready : indexOnce();
  }

  private synchronized NameIndex indexOnce() {
    NameIndex ready = index;
    if (ready == null) {
      ready = NameIndex.of(names);
      index = ready;
    }
    return ready;
  }

  ListedName name(int number) {
    return names.get(number);
  }
}
