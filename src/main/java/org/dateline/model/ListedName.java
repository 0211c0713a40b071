package org.dateline.model;

import java.util.List;
import java.util.stream.Stream;

/// A name on the reader's own list, which is found in every article that writes it.
///
/// @param type what it names
/// @param name the full name, as it is shown
/// @param aliases its other spellings
/// @param caseBlind whether capitals, diacritics, hyphens and the like may differ; else a text has
///   to write it character by character, but for white space and the shape of quotation marks
public record ListedName(EntityType type, String name, List<String> aliases, boolean caseBlind) {

  /// The longest name or alias, in UTF-16 units.
  public static final int MAX_LENGTH = 200;

  /// @throws IllegalArgumentException if the name or an alias is not a spelling ([#isSpelling])
  public ListedName {
    aliases = List.copyOf(aliases);
    Stream.concat(Stream.of(name), aliases.stream())
        .filter(spelling -> !isSpelling(spelling))
        .findFirst()
        .ifPresent(bad -> {
          throw new IllegalArgumentException("not a name: '" + bad + "'");
        });
  }

  /// Whether a text can be a name or an alias: one line with a letter or a digit in it, of at most
  /// [#MAX_LENGTH] UTF-16 units, with no white space around it and no control character.
  public static boolean isSpelling(String text) {
    return text.length() <= MAX_LENGTH
        && text.equals(text.strip())
        && text.codePoints().anyMatch(Character::isLetterOrDigit)
        && text.codePoints().noneMatch(ListedName::isControl);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }
}
