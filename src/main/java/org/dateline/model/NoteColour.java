package org.dateline.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The colours that a passage can be highlighted in: few enough to be told apart, each with a shade
/// for every theme.
public enum NoteColour {
  YELLOW,
  GREEN,
  BLUE,
  PINK,
  PURPLE;

  /// As it is written in files; never given another meaning.
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The colour that is written so, in whatever case, if any is.
  public static Optional<NoteColour> of(String written) {
    return Arrays.stream(values())
        .filter(colour -> colour.name().equalsIgnoreCase(written))
        .findFirst();
  }
}
