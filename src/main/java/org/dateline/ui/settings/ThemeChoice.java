package org.dateline.ui.settings;

import org.dateline.ui.kit.PreferenceValues;

/// Light or dark, as the reader says or as the system is.
///
/// @param dark whether the window is dark now
/// @param followsSystem whether it is as the system is
public record ThemeChoice(boolean dark, boolean followsSystem) {

  /// As the system is, which is taken for light until it is asked.
  public static final ThemeChoice FIRST = new ThemeChoice(false, true);

  /// The same where the system is dark, or light.
  public ThemeChoice onSystem(boolean systemDark) {
    return followsSystem ? new ThemeChoice(systemDark, true) : this;
  }

  void write(PreferenceValues kept) {
    kept.put("dark", dark).put("followsSystem", followsSystem);
  }

  /// Reads what [#write] wrote. Who chose light or dark before the system could be followed stays
  /// with that.
  static ThemeChoice read(PreferenceValues kept) {
    boolean chosen = kept.has("dark");
    return new ThemeChoice(
        kept.text("dark", "false").equals("true"),
        kept.text("followsSystem", Boolean.toString(!chosen)).equals("true"));
  }
}
