package org.dateline.ingest.page;

import java.util.Set;
import org.dateline.text.WordList;

/// The words that tell the boilerplate of a page, in small letters.
final class BoilerplateWords {

  /// Lines of a page, whole.
  static final Set<String> LABELS = WordList.read(BoilerplateWords.class, "boilerplate-labels.txt");

  /// Lines that are no part of an article even in the middle of it.
  static final Set<String> ANYWHERE =
      WordList.read(BoilerplateWords.class, "boilerplate-anywhere.txt");

  /// What can be done with a page, and where.
  static final Set<String> BUTTONS =
      WordList.read(BoilerplateWords.class, "boilerplate-buttons.txt");

  /// Words that a row of buttons may begin with.
  static final Set<String> BEFORE_BUTTONS =
      WordList.read(BoilerplateWords.class, "boilerplate-before-buttons.txt");

  /// Words that stand between the names of buttons.
  static final Set<String> AROUND_BUTTONS =
      WordList.read(BoilerplateWords.class, "boilerplate-around-buttons.txt");

  private BoilerplateWords() {}
}
