package org.dateline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.MadeArticle.Named;
import org.dateline.bench.MadeEntity.Name;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Span;

/// Sets words and names one after another as sentences and paragraphs, and notes where the names
/// stand. Serves one article: its headline, then its text.
final class MadeText {

  /// How often news writes the long form again.
  private static final double IN_FULL_AGAIN = .2;

  private static final double POSSESSIVE = .06;

  /// How often a country is there only as the adjective.
  private static final double ADJECTIVE = .12;

  private final List<Named> names = new ArrayList<>();
  private final Map<Long, Integer> introduced = new HashMap<>();
  private StringBuilder letters = new StringBuilder();
  private ArticlePart part = ArticlePart.TITLE;
  private int paragraph;
  private boolean begins = true;

  /// Ends the headline.
  String headline() {
    String headline = letters.toString();
    letters = new StringBuilder();
    // The text says everything anew, whatever stands over it.
    introduced.clear();
    part = ArticlePart.TEXT;
    paragraph = 1;
    begins = true;
    return headline;
  }

  /// Ends the text.
  String text() {
    return letters.toString();
  }

  List<Named> names() {
    return names;
  }

  void word(String word) {
    space();
    letters.append(begins ? MadeWords.capital(word) : word);
    begins = false;
  }

  void comma() {
    letters.append(',');
  }

  /// Ends a sentence.
  void fullStop() {
    letters.append('.');
    begins = true;
  }

  /// Begins a sentence that somebody has said.
  void quote() {
    space();
    letters.append('“');
  }

  void unquote() {
    letters.append('”');
  }

  void paragraph() {
    letters.append("\n\n");
    paragraph++;
  }

  private void space() {
    int length = letters.length();
    if (length > 0 && letters.charAt(length - 1) != '\n' && letters.charAt(length - 1) != '“') {
      letters.append(' ');
    }
  }

  /// Names an entity: in full where that has not been done, later mostly for short.
  ///
  /// @param which of its names
  /// @return how many names have been set: two where initials are introduced
  int name(MadeEntity entity, int which, Chance chance) {
    Name name = entity.names().get(which);
    space();
    begins = false;
    int place = introduced.getOrDefault(entity.rank(), LinkReason.NOWHERE);
    if (entity.country() && chance.is(ADJECTIVE)) {
      set(name.full() + "ian", entity, which, LinkReason.LinkRule.NATIONALITY_OF, place);
      return 1;
    }
    if (place != LinkReason.NOWHERE && !name.brief().isEmpty() && !chance.is(IN_FULL_AGAIN)) {
      boolean person = entity.type() == EntityType.PERSON;
      LinkReason.LinkRule kind =
          person ? LinkReason.LinkRule.SHORT_FOR : LinkReason.LinkRule.DEFINED_AS;
      set(name.brief(), entity, which, kind, place);
      possessive(chance);
      return 1;
    }
    set(name.full(), entity, which, LinkReason.LinkRule.WRITTEN, LinkReason.NOWHERE);
    introduced.putIfAbsent(entity.rank(), paragraph);
    if (place == LinkReason.NOWHERE
        && part == ArticlePart.TEXT
        && entity.type() == EntityType.ORGANIZATION
        && !name.brief().isEmpty()) {
      letters.append(" (");
      set(name.brief(), entity, which, LinkReason.LinkRule.DEFINED_AS, paragraph);
      letters.append(')');
      return 2;
    }
    possessive(chance);
    return 1;
  }

  private void set(
      String written, MadeEntity entity, int which, LinkReason.LinkRule kind, int place) {
    int start = letters.length();
    letters.append(written);
    names.add(new Named(part, new Span(start, letters.length()), entity, which, kind, place));
  }

  private void possessive(Chance chance) {
    if (part == ArticlePart.TEXT && chance.is(POSSESSIVE)) {
      letters.append("’s");
    }
  }
}
