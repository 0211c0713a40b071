package org.dateline.messages;

import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.DateClause;
import org.dateline.model.query.Clause.EntityClause;
import org.dateline.model.query.Clause.EntityTypeClause;
import org.dateline.model.query.Clause.FieldClause;
import org.dateline.model.query.Clause.LanguageClause;
import org.dateline.model.query.Clause.NotedClause;
import org.dateline.model.query.Clause.StarredClause;
import org.dateline.model.query.Clause.TagClause;
import org.dateline.model.query.Clause.UnreadClause;

/// What a clause is about, and how it is said of articles that something about it holds.
enum Topic {
  STATE("that are ", "", "are ", ""),
  WORDS("with ", "", "have ", ""),
  TITLE("with ", " in the headline", "have ", " in the headline"),
  TEXT("with ", " in the text", "have ", " in the text"),
  URL("with ", " in the address", "have ", " in the address"),
  SOURCE("from ", "", "come from ", ""),
  AUTHOR("by ", "", "are by ", ""),
  LANGUAGE("in ", "", "are in ", ""),
  DATE("published ", "", "were published ", ""),
  TAG("tagged ", "", "are tagged ", ""),
  NOTE("with ", " in the notes", "have ", " in the notes"),
  NOTED("with ", "", "have ", ""),
  NAMES("that mention ", "", "mention ", "");

  private final String before;
  private final String behind;
  private final String verb;
  private final String end;

  Topic(String before, String behind, String verb, String end) {
    this.before = before;
    this.behind = behind;
    this.verb = verb;
    this.end = end;
  }

  /// What a clause is about that is made of no others.
  static Topic of(Clause leaf) {
    return switch (leaf) {
      case UnreadClause _, StarredClause _ -> STATE;
      case TagClause _ -> TAG;
      case NotedClause _ -> NOTED;
      case LanguageClause _ -> LANGUAGE;
      case DateClause _ -> DATE;
      case EntityClause _, EntityTypeClause _ -> NAMES;
      case FieldClause in ->
          switch (in.field()) {
            case TITLE -> TITLE;
            case TEXT -> TEXT;
            case SOURCE -> SOURCE;
            case AUTHOR -> AUTHOR;
            case NOTE -> NOTE;
            case URL -> URL;
          };
      default -> WORDS;
    };
  }

  /// As what "articles" is followed by: "with “kim”", "not from “Xinhua”".
  String following(String object, boolean negated) {
    String start = negated ? before.equals("with ") ? "without " : "not " + before : before;
    return start + object + behind;
  }

  /// As what articles do: "have “kim”", "do not come from “Xinhua”".
  String doing(String object, boolean negated) {
    return (negated ? negative() : verb) + object + end;
  }

  private String negative() {
    int blank = verb.indexOf(' ');
    String auxiliary = verb.substring(0, blank);
    return auxiliary.equals("are") || auxiliary.equals("were")
        ? auxiliary + " not" + verb.substring(blank)
        : "do not " + verb;
  }
}
