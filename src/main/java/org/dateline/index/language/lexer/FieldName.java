package org.dateline.index.language.lexer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.EntityType;
import org.dateline.model.query.Clause;
import org.dateline.text.EditDistance;

/// The fields that a query can name, and all the names they go by.
public enum FieldName {
  TITLE("title", "headline", "intitle"),
  TEXT("text", "body"),
  SOURCE("source"),
  AUTHOR("author", "by"),
  URL("url", "site"),
  IS("is"),
  LANGUAGE("language", "lang"),
  DATE("date"),
  AFTER("after"),
  BEFORE("before"),
  SINCE("since"),
  UNTIL("until"),
  PERSON("person", "people", "persons"),
  PLACE("place", "places", "location", "locations"),
  ORGANIZATION("organization", "organizations", "organisation", "organisations", "org", "orgs"),
  ENTITY("entity", "entities"),
  TAG("tag", "tags"),
  NOTE("note", "notes");

  /// Names with no more letters are near only what differs in one.
  private static final int MAX_LETTERS_FOR_ONE_EDIT = 4;

  /// A word of fewer letters is near too many names to mean one of them.
  private static final int MIN_LETTERS_FOR_EDITS = 3;

  private final List<String> names;

  FieldName(String... names) {
    this.names = List.of(names);
  }

  /// All the names it goes by, in lower case; the first is the one it is shown with.
  public List<String> names() {
    return names;
  }

  /// The field of a name, in whatever case.
  public static Optional<FieldName> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.names.contains(lower)).findFirst();
  }

  /// The name of a field that was probably meant: one or two letters differ, or two are swapped.
  public static Optional<String> near(String name) {
    if (name.length() < MIN_LETTERS_FOR_EDITS) {
      return Optional.empty();
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String best = "";
    int least = Integer.MAX_VALUE;
    for (FieldName field : values()) {
      for (String known : field.names) {
        int most = known.length() <= MAX_LETTERS_FOR_ONE_EDIT ? 1 : 2;
        int edits = EditDistance.between(lower, known, most);
        if (edits <= most && edits < least) {
          least = edits;
          best = known;
        }
      }
    }
    return best.length() < MIN_LETTERS_FOR_EDITS ? Optional.empty() : Optional.of(best);
  }

  /// The part of the article whose words it asks for; empty if it does not ask for words.
  public Optional<Clause.ArticleField> part() {
    return switch (this) {
      case TITLE -> Optional.of(Clause.ArticleField.TITLE);
      case TEXT -> Optional.of(Clause.ArticleField.TEXT);
      case SOURCE -> Optional.of(Clause.ArticleField.SOURCE);
      case AUTHOR -> Optional.of(Clause.ArticleField.AUTHOR);
      case URL -> Optional.of(Clause.ArticleField.URL);
      case NOTE -> Optional.of(Clause.ArticleField.NOTE);
      default -> Optional.empty();
    };
  }

  /// The type of the entities that it asks for; empty for any, and if it does not ask for any.
  public Optional<EntityType> type() {
    return switch (this) {
      case PERSON -> Optional.of(EntityType.PERSON);
      case PLACE -> Optional.of(EntityType.LOCATION);
      case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
      default -> Optional.empty();
    };
  }

  /// Whether it asks for days.
  public boolean isDate() {
    return switch (this) {
      case DATE, AFTER, BEFORE, SINCE, UNTIL -> true;
      default -> false;
    };
  }
}
