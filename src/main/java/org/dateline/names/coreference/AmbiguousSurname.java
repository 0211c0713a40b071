package org.dateline.names.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An ambiguous surname, a short name that several persons of one article have, such as "Kim" where
/// Kim Jong Un and Kim Yo Jong are both named in full. Told of the full names in the order of the
/// article, it says whose a short one is.
///
/// It belongs to the only one introduced so far, or, in a headline, to the only one that the first
/// paragraph to name any names. After that it follows news style: who has the bare name keeps it,
/// and the others are named in full. If nobody has it yet, it is the only one named in this
/// paragraph, or else the one introduced first, unless another was named more often since. Where
/// the paragraph has just named another than its holder, or several, the article does not tell: it
/// belongs to nobody.
final class AmbiguousSurname {

  private static final int NONE = -1;

  private final Set<String> lead = new HashSet<>();
  private final Map<String, Integer> introduced = new LinkedHashMap<>();
  private final Map<String, Integer> announced = new HashMap<>();

  /// Who is announced most often, and how often the next one is.
  private String top = "";

  private int second;
  private final Set<String> here = new HashSet<>();
  private int most;
  private int leadParagraph = NONE;
  private int paragraph = NONE;
  private Optional<String> holder = Optional.empty();

  /// Tells in advance that a full name stands in a paragraph; called in order, before the rest.
  void announce(String full, int inParagraph) {
    int count = announced.merge(full, 1, Integer::sum);
    if (!full.equals(top) && count > most(top)) {
      second = most(top);
      top = full;
    } else if (!full.equals(top)) {
      second = Math.max(second, count);
    }
    if (leadParagraph == NONE) {
      leadParagraph = inParagraph;
    }
    if (leadParagraph == inParagraph) {
      lead.add(full);
    }
  }

  /// Tells that a full name stands here.
  void introduce(String full, int inParagraph) {
    move(inParagraph);
    most = Math.max(most, introduced.merge(full, 1, Integer::sum));
    here.add(full);
  }

  /// Whose the short name is that stands here.
  Optional<String> owner(int inParagraph) {
    move(inParagraph);
    Optional<String> owner = decide();
    if (owner.isPresent()) {
      holder = owner;
    }
    return owner;
  }

  private Optional<String> decide() {
    if (introduced.isEmpty()) {
      return only(lead);
    }
    if (introduced.size() == 1) {
      return first();
    }
    if (here.isEmpty()) {
      return holder.or(this::first);
    }
    return only(here).filter(one -> holder.isEmpty() || holder.get().equals(one)).or(this::subject);
  }

  private int most(String full) {
    return announced.getOrDefault(full, 0);
  }

  /// Whom the article is about: the only one in its lead, and named three times as often as any
  /// other in all of it.
  private Optional<String> subject() {
    return only(lead).filter(one -> one.equals(top) && 3 * second <= most(top));
  }

  /// Who was introduced first, if nobody was named more often.
  private Optional<String> first() {
    return introduced.entrySet().stream()
        .findFirst()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey);
  }

  private void move(int to) {
    if (paragraph != to) {
      paragraph = to;
      here.clear();
    }
  }

  private static Optional<String> only(Set<String> names) {
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }
}
