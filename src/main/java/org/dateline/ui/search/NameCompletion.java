package org.dateline.ui.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a name into a search where the reader has begun to write it: after a field for names, such
/// as `person:`, or for tags, at the end of the words.
final class NameCompletion {

  private static final Pattern BEGUN =
      Pattern.compile(
          "(?si)(?<before>.*[\\s(]|)(?<field>-?(?:person|place|org|entity|tag):)"
              + "\\s*[\"“”„«]?(?<name>[^\"“”„«»]*)");

  private NameCompletion() {}

  /// The words with the whole name in them, and a blank after it to go on; empty where there is
  /// nothing but a name to complete, or nothing of it.
  static Optional<String> of(String words, String name) {
    Matcher begun = BEGUN.matcher(words);
    if (!begun.matches()) {
      return Optional.empty();
    }
    boolean alone = begun.group("before").isBlank() && !begun.group("field").startsWith("-");
    return alone
        ? Optional.empty()
        : Optional.of(
            "%s%s\"%s\" ".formatted(begun.group("before"), begun.group("field"), plain(name)));
  }

  /// A name without what would end it in the query language.
  private static String plain(String name) {
    return name.replaceAll("[\"“”„«»]", "");
  }
}
