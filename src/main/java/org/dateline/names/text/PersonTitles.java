package org.dateline.names.text;

import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.text.WordList;

/// The words that stand before a person's name and are no part of it.
///
/// Titles that a name is not complete without ("Pope Francis", "Queen Elizabeth", "Lady Gaga") are
/// not among them.
public final class PersonTitles {

  private static final Set<String> WORDS = WordList.read(PersonTitles.class, "person-titles.txt");

  private static final String DON = "Don";

  /// What is shorter is a family name as often: "Tan", "Tun".
  private static final int LONGEST_FAMILY_NAME = 3;

  /// From here on, letters have accents.
  private static final int FIRST_OTHER_LETTER = 0xC0;

  private PersonTitles() {}

  /// Whether a folded word is a title.
  public static boolean contains(String folded) {
    return WORDS.contains(folded);
  }

  /// A person without the titles that the name begins with; those of what was taken for something
  /// else at first are still there. "Don Álvaro Cifuentes" is Spanish, "Don Roe" is Donald.
  public static RecognizedName withoutTitles(RecognizedName name) {
    RecognizedName rest = name;
    int space = name.text().indexOf(' ');
    while (name.type() == EntityType.PERSON && space > 0 && isTitle(rest.text(), space)) {
      rest = rest.from(space + 1);
      space = rest.text().indexOf(' ');
    }
    return rest;
  }

  private static boolean isTitle(String name, int end) {
    String first = name.substring(0, end);
    boolean don =
        first.equals(DON)
            && name.indexOf(' ', end + 1) > 0
            && name.chars().anyMatch(letter -> letter >= FIRST_OTHER_LETTER);
    return don || (first.length() > LONGEST_FAMILY_NAME && contains(NameNormalizer.letters(first)));
  }
}
