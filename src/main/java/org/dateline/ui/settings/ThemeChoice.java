package org.dateline.ui.settings;

import org.dateline.ui.kit.PreferenceValues;

/// Light or dark, as the reader says or as the system is, and how far apart the colours are.
///
/// @param dark whether the window is dark now
/// @param followsSystem whether it is as the system is
/// @param contrast whether text stands out from the background by at least 7:1
public record ThemeChoice(boolean dark, boolean followsSystem, boolean contrast) {

  /// As the system is, which is taken for light until it is asked.
  public static final ThemeChoice FIRST = new ThemeChoice(false, true, false);

  /// The same where the system is dark, or light.
  public ThemeChoice onSystem(boolean systemDark) {
    return followsSystem ? new ThemeChoice(systemDark, true, contrast) : this;
  }

  /// The same, dark or light, whatever the system is.
  public ThemeChoice withDark(boolean other) {
    return new ThemeChoice(other, false, contrast);
  }

  /// The same with colours that are far apart, or not.
  public ThemeChoice withContrast(boolean high) {
    return new ThemeChoice(dark, followsSystem, high);
  }

  void write(PreferenceValues kept) {
    kept.put("dark", dark).put("followsSystem", followsSystem).put("contrast", contrast);
  }

  /// Reads what [#write] wrote. Who chose light or dark before the system could be followed stays
  /// with that.
  static ThemeChoice read(PreferenceValues kept) {
    boolean chosen = kept.has("dark");
    return new ThemeChoice(
        kept.text("dark", "false").equals("true"),
        kept.text("followsSystem", Boolean.toString(!chosen)).equals("true"),
        kept.text("contrast", "false").equals("true"));
  }
}
