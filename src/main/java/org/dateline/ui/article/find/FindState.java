package org.dateline.ui.article.find;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import org.dateline.ui.article.document.MatchPosition;

/// What the reader looks for in the article being read, and where it stands.
///
/// @param open whether the reader is looking for anything
/// @param words what for, in the language of searches; blank for nothing yet
/// @param places where it stands, from the top; those for the words before, until these are known
/// @param at the index of the present place; -1 for none
/// @param known whether `places` are those of `words` in this article
record FindState(boolean open, String words, List<MatchPosition> places, int at, boolean known) {

  /// Nothing.
  static final FindState NOTHING = new FindState(false, "", List.of(), -1, true);

  FindState {
    places = List.copyOf(places);
    if (at < -1 || at >= places.size()) {
      throw new IllegalArgumentException("no place " + at + " of " + places.size());
    }
  }

  /// The place that the reader has gone to.
  Optional<MatchPosition> present() {
    return at < 0 ? Optional.empty() : Optional.of(places.get(at));
  }

  /// Whether the words are known not to be in the article.
  boolean isMissing() {
    return known && !words.isBlank() && places.isEmpty();
  }

  /// "3 of 12", "12 matches", "No match".
  String said() {
    if (words.isBlank() || (places.isEmpty() && !known)) {
      return "";
    }
    if (places.isEmpty()) {
      return message("find.none");
    }
    return at < 0
        ? message("find.matches", places.size())
        : message("find.at", at + 1, places.size());
  }

  FindState opened(boolean now) {
    return new FindState(now, words, now ? places : List.of(), now ? at : -1, now && known);
  }

  FindState lookingFor(String other) {
    return other.isBlank()
        ? new FindState(open, other, List.of(), -1, true)
        : new FindState(open, other, places, at, false);
  }

  /// The same with nothing known of where it stands.
  FindState unknown() {
    return new FindState(open, words, List.of(), -1, words.isBlank());
  }

  FindState found(List<MatchPosition> now, int present) {
    return new FindState(open, words, now, present, true);
  }

  FindState goneTo(int place) {
    return new FindState(open, words, places, place, known);
  }
}
