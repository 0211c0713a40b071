package org.dateline.names.text;

import java.util.Set;
import org.dateline.text.WordList;

/// The words that stand before a person's name and are no part of it.
///
/// Titles that a name is not complete without ("Pope Francis", "Queen Elizabeth", "Lady Gaga") are
/// not among them.
public final class PersonTitles {

  private static final Set<String> WORDS = WordList.read(PersonTitles.class, "person-titles.txt");

  private PersonTitles() {}

  /// Whether a folded word is a title.
  public static boolean contains(String folded) {
    return WORDS.contains(folded);
  }
}
