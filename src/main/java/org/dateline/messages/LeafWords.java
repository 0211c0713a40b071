package org.dateline.messages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.All;
import org.dateline.model.query.Clause.Any;
import org.dateline.model.query.Clause.Anyone;
import org.dateline.model.query.Clause.Field;
import org.dateline.model.query.Clause.Fuzzy;
import org.dateline.model.query.Clause.In;
import org.dateline.model.query.Clause.Language;
import org.dateline.model.query.Clause.Named;
import org.dateline.model.query.Clause.Near;
import org.dateline.model.query.Clause.Not;
import org.dateline.model.query.Clause.Pattern;
import org.dateline.model.query.Clause.Phrase;
import org.dateline.model.query.Clause.Published;
import org.dateline.model.query.Clause.Regex;
import org.dateline.model.query.Clause.Starred;
import org.dateline.model.query.Clause.Unread;
import org.dateline.model.query.Clause.Word;

/// Clauses that are made of no others, in English: what stands behind "with", "from", "mention".
final class LeafWords {

  /// Longer words and phrases are cut short, in UTF-16 units.
  private static final int MAX_QUOTED = 60;

  private LeafWords() {}

  static String of(Clause leaf) {
    return switch (leaf) {
      case Word word -> quoted(word.text() + (word.unfinished() ? "…" : ""));
      case Phrase phrase -> phrase(phrase);
      case Pattern pattern -> pattern(pattern.text());
      case Fuzzy fuzzy -> "a word like " + quoted(fuzzy.text());
      case Regex regex -> "a word that matches /" + shortened(regex.expression()) + "/";
      case In in when in.clause() instanceof Phrase phrase && isName(in.field()) ->
          quoted(phrase.text());
      case In in -> of(in.clause());
      case Language language -> Locale.of(language.language()).getDisplayLanguage(Locale.ENGLISH);
      case Unread _ -> "unread";
      case Starred _ -> "starred";
      case Published days -> DayWords.of(days);
      case Named named ->
          shortened(named.name()) + named.type().map(type -> " (" + name(type) + ")").orElse("");
      case Anyone anyone -> "any " + name(anyone.type());
      case Near near -> of(near.left()) + " " + distance(near.words()) + " " + of(near.right());
      case Any any -> joined(any.clauses(), " or ");
      case All all -> joined(all.clauses(), " and ");
      case Not not -> "not " + of(not.clause());
    };
  }

  private static boolean isName(Field field) {
    return field == Field.SOURCE || field == Field.AUTHOR;
  }

  private static String joined(List<Clause> clauses, String with) {
    return clauses.stream().map(LeafWords::of).collect(Collectors.joining(with, "(", ")"));
  }

  private static String phrase(Phrase phrase) {
    boolean single = phrase.text().chars().noneMatch(LeafWords::isBlank);
    if (single) {
      return quoted(phrase.text());
    }
    return phrase.within() == 0
        ? "the phrase " + quoted(phrase.text())
        : "the words "
            + quoted(phrase.text())
            + " within "
            + words(phrase.within())
            + " of each other";
  }

  private static boolean isBlank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static String pattern(String text) {
    int star = text.indexOf('*');
    boolean one = star >= 0 && star == text.lastIndexOf('*') && text.indexOf('?') < 0;
    if (one && star == text.length() - 1) {
      return "a word that begins with " + quoted(text.substring(0, star));
    }
    if (one && star == 0) {
      return "a word that ends with " + quoted(text.substring(1));
    }
    return "a word of the form " + quoted(text);
  }

  private static String distance(int words) {
    return words == 0 ? "right beside" : "within " + words(words) + " of";
  }

  private static String words(int number) {
    return number == 1 ? "1 word" : number + " words";
  }

  private static String name(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case LOCATION -> "place";
      case ORGANIZATION -> "organization";
    };
  }

  private static String quoted(String text) {
    return "“" + shortened(text) + "”";
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_QUOTED) {
      return text;
    }
    boolean halved = Character.isLowSurrogate(text.charAt(MAX_QUOTED));
    return text.substring(0, halved ? MAX_QUOTED - 1 : MAX_QUOTED).strip() + "…";
  }
}
