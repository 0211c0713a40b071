package org.dateline.ui.article.find;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import org.dateline.ui.article.document.Found;

/// What the reader looks for in the article being read, and where it stands.
///
/// @param open whether the reader is looking for anything
/// @param words what for, in the language of searches; blank for nothing yet
/// @param places where it stands, from the top; those for the words before, until these are known
/// @param at the index of the present place; -1 for none
/// @param known whether `places` are those of `words` in this article
record Finding(boolean open, String words, List<Found> places, int at, boolean known) {

  /// Nothing.
  static final Finding NOTHING = new Finding(false, "", List.of(), -1, true);

  Finding {
    places = List.copyOf(places);
    if (at < -1 || at >= places.size()) {
      throw new IllegalArgumentException("no place " + at + " of " + places.size());
    }
  }

  /// The place that the reader has gone to.
  Optional<Found> present() {
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

  Finding opened(boolean now) {
    return new Finding(now, words, now ? places : List.of(), now ? at : -1, now && known);
  }

  Finding lookingFor(String other) {
    return other.isBlank()
        ? new Finding(open, other, List.of(), -1, true)
        : new Finding(open, other, places, at, false);
  }

  /// The same with nothing known of where it stands.
  Finding unknown() {
    return new Finding(open, words, List.of(), -1, words.isBlank());
  }

  Finding found(List<Found> now, int present) {
    return new Finding(open, words, now, present, true);
  }

  Finding goneTo(int place) {
    return new Finding(open, words, places, place, known);
  }
}
