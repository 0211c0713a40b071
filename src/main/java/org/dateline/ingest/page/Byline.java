package org.dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.WordList;

/// A byline: who wrote an article, as a line of the page says: `By Jane Doe and John Roe, Reuters`.
///
/// @param authors a person each
/// @param source the publisher in it; empty if there is none
record Byline(List<String> authors, String source) {

  private static final int MAX_LENGTH = 150;

  private static final Pattern START =
      Pattern.compile("(?i)(?:(?:written|story|report|text|words|reporting) )?by:? +|authors?: *");

  /// What may follow the names: `for CNN`, `in Beijing`, `; Editing by Richard Roe`.
  private static final Pattern END =
      Pattern.compile("(?i)\\s+(?:for|in|from|at)\\s+(?-i:\\p{Lu}).*|\\s*;.*|\\s+[-–—]\\s+.*|\\)$");

  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i).*\\b(?:writer|reporter|correspondent|editor|columnist|staff|contributor|bureau|chief"
              + "|analyst|producer|journalist)s?");

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’-]*|(?:de|da|di|del|della|der|den|van|von|al|el|bin|ibn|la|le|du|dos|ter)");

  /// Words that begin with a capital after "By" and begin no name.
  private static final Set<String> NO_NAMES = WordList.read(Byline.class, "byline-no-names.txt");

  /// The byline that a line is, or nothing if it says anything else: in doubt it is no byline.
  static Optional<Byline> of(String line) {
    Matcher start = START.matcher(line);
    if (line.length() > MAX_LENGTH || !start.lookingAt()) {
      return Optional.empty();
    }
    return ofNames(END.matcher(line.substring(start.end())).replaceFirst(""));
  }

  private static Optional<Byline> ofNames(String names) {
    List<String> authors = new ArrayList<>();
    String source = "";
    for (String name : BETWEEN.split(names.strip())) {
      String publisher = name.replaceFirst("(?i) staff$", "");
      if (PublisherNames.is(publisher)) {
        source = publisher;
      } else if (isPerson(name)) {
        authors.add(name);
      } else if (!ROLE.matcher(name).matches() && !isPlace(name, authors)) {
        return Optional.empty();
      }
    }
    return authors.isEmpty() && source.isEmpty()
        ? Optional.empty()
        : Optional.of(new Byline(List.copyOf(authors), source));
  }

  /// `By Jane Doe, Seoul`: after a name a single word is a place.
  private static boolean isPlace(String name, List<String> authors) {
    return !authors.isEmpty() && WORD.matcher(name).matches();
  }

  private static boolean isPerson(String name) {
    String[] words = name.split(" +", -1);
    if (words.length < 2 || words.length > 5 || NO_NAMES.contains(words[0])) {
      return false;
    }
    for (String word : words) {
      if (!WORD.matcher(word).matches()) {
        return false;
      }
    }
    return !ROLE.matcher(name).matches() && Character.isUpperCase(name.codePointAt(0));
  }
}
