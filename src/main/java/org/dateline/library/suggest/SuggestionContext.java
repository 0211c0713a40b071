package org.dateline.library.suggest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;

/// What can be suggested for a search that is being typed: anything for mere words, entities after
/// a field for names such as `person:`, tags after `tag:`, and nothing for the rest of the query
/// language, where a suggestion could not take the place of all that is there.
sealed interface SuggestionContext {

  /// Nothing but words.
  record WordsContext(String text) implements SuggestionContext {}

  /// The beginning of a name, after a field for names.
  ///
  /// @param text what is typed of the name; empty for nothing yet
  /// @param type what the field asks for; empty for any
  record NameContext(String text, Optional<EntityType> type) implements SuggestionContext {}

  /// The beginning of the name of a tag, after the field for it.
  ///
  /// @param text what is typed of the name; empty for nothing yet
  record TagContext(String text) implements SuggestionContext {}

  /// Something that nothing is suggested for.
  record UnsupportedContext() implements SuggestionContext {}

  /// Nobody types as much to have it completed.
  int MAX_LENGTH = 1_000;

  String OPENING = "\"\u201C\u201D\u201E\u00AB";
  String CLOSING = "\"\u201C\u201D\u00BB";

  /// A field for names at the end, with one word or a quotation that is not closed.
  Pattern NAME =
      Pattern.compile(
          "(?s)(?:^|.*[\\s(])-?(?<field>\\p{Alpha}+):\\s*"
              + "(?:["
              + OPENING
              + "](?<quoted>[^"
              + CLOSING
              + "]*)"
              + "|(?<word>[^\\s()"
              + OPENING
              + CLOSING
              + "]*))");

  /// Signs of the query language, its words and its fields.
  Pattern SYNTAX =
      Pattern.compile(
          "[()*~^"
              + OPENING
              + CLOSING
              + "]"
              + "|(?:^|\\s)[-+!/]"
              + "|(?:^|\\s)(?:AND|OR|NOT|NEAR(?:/\\d+)?)\\s"
              + "|(?:^|\\s)(?i:title|text|source|author|url|is|language|date|after|before"
              + "|person|place|org|entity|tag|note):");

  /// What is being typed.
  ///
  /// @param words all that stands in the search field
  static SuggestionContext of(String words) {
    if (words.isBlank() || words.length() > MAX_LENGTH) {
      return new UnsupportedContext();
    }
    Matcher name = NAME.matcher(words);
    if (name.matches()) {
      String quoted = name.group("quoted");
      String text = quoted == null ? name.group("word") : quoted;
      switch (name.group("field").toLowerCase(Locale.ROOT)) {
        case "person" -> {
          return new NameContext(text, Optional.of(EntityType.PERSON));
        }
        case "place" -> {
          return new NameContext(text, Optional.of(EntityType.LOCATION));
        }
        case "org" -> {
          return new NameContext(text, Optional.of(EntityType.ORGANIZATION));
        }
        case "tag" -> {
          return new TagContext(text);
        }
        case "entity" -> {
          return new NameContext(text, Optional.empty());
        }
        default -> {}
      }
    }
    return SYNTAX.matcher(words).find() ? new UnsupportedContext() : new WordsContext(words);
  }
}
