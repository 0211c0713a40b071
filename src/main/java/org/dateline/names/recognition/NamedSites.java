package org.dateline.names.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.names.text.PhraseCues;

/// Bases and launch sites, where no model sees a place: "Joint Base Andrews", "the Xichang space
/// centre". Stateless.
final class NamedSites {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
  private static final Pattern BASE =
      Pattern.compile(
          "(?=[JNAM])(?<!\\p{L})(?:Joint|Naval|Naval Air|Air|Army|Marine Corps) (?:Base|Station) (?!of )"
              + WORD
              + "(?: "
              + WORD
              + ")?");
  private static final List<String> BASES = List.of(" Base ", "l Station ", "r Station ");

  /// What is called after where it is.
  private static final List<String> SITES =
      List.of(
          " space centre",
          " space center",
          " launch centre",
          " launch center",
          " launch site",
          " nuclear complex",
          " air base",
          " naval base");

  private static final String INNER = "’'&-";
  private static final String BEFORE = ",)’'”\"";

  private NamedSites() {}

  /// Puts them among the names of a text. A look for a few words, linear in the text.
  static void complete(MentionEditor names) {
    String text = names.text();
    if (PhraseCues.hasAny(text, BASES)) {
      Matcher base = BASE.matcher(text);
      while (base.find()) {
        int end = base.end() - possessive(base.group());
        names.complete(base.start(), end, EntityType.LOCATION);
      }
    }
    for (String site : SITES) {
      for (int at = text.indexOf(site); at > 0; at = text.indexOf(site, at + 1)) {
        addBefore(at, names);
      }
    }
  }

  private static int possessive(String name) {
    return name.endsWith("'s") || name.endsWith("’s") ? 2 : 0;
  }

  /// The word before a site is a place, if it is a name within a sentence.
  private static void addBefore(int end, MentionEditor names) {
    String text = names.text();
    int start = end;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1))
            || INNER.indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    boolean name =
        end - start > 2
            && start > 1
            && Character.isUpperCase(text.charAt(start))
            && Character.isLowerCase(text.charAt(start + 1))
            && text.charAt(start - 1) == ' '
            && (Character.isLowerCase(text.charAt(start - 2))
                || BEFORE.indexOf(text.charAt(start - 2)) >= 0);
    if (name && names.over(start, end).isEmpty()) {
      names.put(start, end, EntityType.LOCATION);
    }
  }
}
