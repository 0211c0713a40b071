package org.dateline.messages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.AndClause;
import org.dateline.model.query.Clause.ArticleField;
import org.dateline.model.query.Clause.DateClause;
import org.dateline.model.query.Clause.EntityClause;
import org.dateline.model.query.Clause.EntityTypeClause;
import org.dateline.model.query.Clause.FieldClause;
import org.dateline.model.query.Clause.FuzzyClause;
import org.dateline.model.query.Clause.LanguageClause;
import org.dateline.model.query.Clause.NearClause;
import org.dateline.model.query.Clause.NotClause;
import org.dateline.model.query.Clause.NotedClause;
import org.dateline.model.query.Clause.OrClause;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.Clause.RegexClause;
import org.dateline.model.query.Clause.StarredClause;
import org.dateline.model.query.Clause.TagClause;
import org.dateline.model.query.Clause.UnreadClause;
import org.dateline.model.query.Clause.WildcardClause;
import org.dateline.model.query.Clause.WordClause;
import org.dateline.text.Characters;

/// Describes clauses that are made of no others, in English: what stands behind "with", "from",
/// "mention".
final class ClauseDescriber {

  /// Longer words and phrases are cut short, in UTF-16 units.
  private static final int MAX_QUOTED_LENGTH = 60;

  private ClauseDescriber() {}

  static String of(Clause leaf) {
    return switch (leaf) {
      case WordClause word -> quoted(word.text() + (word.ending().isPrefix() ? "…" : ""));
      case PhraseClause phrase -> phrase(phrase);
      case WildcardClause pattern -> pattern(pattern.text());
      case FuzzyClause fuzzy -> "a word like " + quoted(fuzzy.text());
      case RegexClause regex -> "a word that matches /" + shortened(regex.expression()) + "/";
      case FieldClause in when in.clause() instanceof PhraseClause phrase && isName(in.field()) ->
          quoted(phrase.text());
      case FieldClause in -> of(in.clause());
      case LanguageClause language ->
          Locale.of(language.language()).getDisplayLanguage(Locale.ENGLISH);
      case UnreadClause _ -> "unread";
      case StarredClause _ -> "starred";
      case NotedClause _ -> "notes of yours";
      case TagClause tag -> quoted(tag.name());
      case DateClause days -> DateDescriber.ENGLISH.of(days);
      case EntityClause named ->
          shortened(named.name()) + named.type().map(type -> " (" + name(type) + ")").orElse("");
      case EntityTypeClause anyone -> "any " + name(anyone.type());
      case NearClause near ->
          of(near.left()) + " " + distance(near.words()) + " " + of(near.right());
      case OrClause any -> joined(any.clauses(), " or ");
      case AndClause all -> joined(all.clauses(), " and ");
      case NotClause not -> "not " + of(not.clause());
    };
  }

  static boolean isName(ArticleField field) {
    return field == ArticleField.SOURCE || field == ArticleField.AUTHOR;
  }

  private static String joined(List<Clause> clauses, String with) {
    return clauses.stream().map(ClauseDescriber::of).collect(Collectors.joining(with, "(", ")"));
  }

  private static String phrase(PhraseClause phrase) {
    boolean single = phrase.text().chars().noneMatch(Characters::isSpace);
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

  private static String pattern(String text) {
    return switch (WildcardForm.of(text)) {
      case BEGINNING -> "a word that begins with " + quoted(text.substring(0, text.length() - 1));
      case ENDING -> "a word that ends with " + quoted(text.substring(1));
      case ANY -> "a word of the form " + quoted(text);
    };
  }

  /// Where the wildcards of a word stand: one star at its end, one before it, or any.
  enum WildcardForm {
    BEGINNING,
    ENDING,
    ANY;

    static WildcardForm of(String text) {
      int star = text.indexOf('*');
      boolean one = star >= 0 && star == text.lastIndexOf('*') && text.indexOf('?') < 0;
      if (one && star == text.length() - 1) {
        return BEGINNING;
      }
      return one && star == 0 ? ENDING : ANY;
    }
  }

  private static String distance(int words) {
    return words == 0 ? "right beside" : "within " + words(words) + " of";
  }

  private static String words(int number) {
    return number == 1 ? "1 word" : number + " words";
  }

  static String name(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case LOCATION -> "place";
      case ORGANIZATION -> "organization";
    };
  }

  /// In quotation marks, which Chinese has too.
  static String quoted(String text) {
    return "“" + shortened(text) + "”";
  }

  static String shortened(String text) {
    if (text.length() <= MAX_QUOTED_LENGTH) {
      return text;
    }
    boolean halved = Character.isLowSurrogate(text.charAt(MAX_QUOTED_LENGTH));
    return text.substring(0, halved ? MAX_QUOTED_LENGTH - 1 : MAX_QUOTED_LENGTH).strip() + "…";
  }
}
