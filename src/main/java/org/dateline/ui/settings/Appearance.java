package org.dateline.ui.settings;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.ui.action.KeyBindings;
import org.dateline.ui.article.document.Typeface;
import org.dateline.ui.kit.PreferenceValues;

/// How the window looks and what its keys are; kept between starts.
///
/// @param theme light or dark
/// @param fontSize the size of an article's type in pixels, [#MIN_FONT_SIZE] to [#MAX_FONT_SIZE]
/// @param face the kind of type
/// @param types which names are underlined
/// @param window where the window is, and how large
/// @param panes how wide the panes are
/// @param keys what the reader has changed of the keys
public record Appearance(
    ThemeChoice theme,
    double fontSize,
    Typeface face,
    Set<EntityType> types,
    WindowBounds window,
    PaneWidths panes,
    KeyBindings keys) {

  /// The smallest type in pixels.
  public static final double MIN_FONT_SIZE = 12;

  /// The largest type in pixels.
  public static final double MAX_FONT_SIZE = 34;

  /// The type that an article is set in unless the reader says otherwise.
  public static final double DEFAULT_FONT_SIZE = 17;

  /// How the window looks at first.
  public static final Appearance FIRST =
      new Appearance(
          ThemeChoice.FIRST,
          DEFAULT_FONT_SIZE,
          Typeface.SERIF,
          EnumSet.allOf(EntityType.class),
          WindowBounds.FIRST,
          PaneWidths.FIRST,
          KeyBindings.USUAL);

  public Appearance {
    fontSize = Math.clamp(fontSize, MIN_FONT_SIZE, MAX_FONT_SIZE);
    types = Set.copyOf(types);
  }

  /// Whether it is dark.
  public boolean dark() {
    return theme.dark();
  }

  /// The same, dark or light, whatever the system is.
  public Appearance withDark(boolean other) {
    return withTheme(new ThemeChoice(other, false));
  }

  /// The same, light or dark.
  public Appearance withTheme(ThemeChoice other) {
    return new Appearance(other, fontSize, face, types, window, panes, keys);
  }

  /// The same with other keys.
  public Appearance withKeys(KeyBindings other) {
    return new Appearance(theme, fontSize, face, types, window, panes, other);
  }

  /// The same in another size of type.
  public Appearance withFontSize(double other) {
    return new Appearance(theme, other, face, types, window, panes, keys);
  }

  /// The same in another face.
  public Appearance withFace(Typeface other) {
    return new Appearance(theme, fontSize, other, types, window, panes, keys);
  }

  /// The same with a type of name underlined, or not.
  public Appearance withType(EntityType type, boolean shown) {
    Set<EntityType> other = EnumSet.noneOf(EntityType.class);
    other.addAll(types);
    if (shown) {
      other.add(type);
    } else {
      other.remove(type);
    }
    return new Appearance(theme, fontSize, face, other, window, panes, keys);
  }

  /// The same in a window elsewhere, with panes of other widths.
  public Appearance withWindow(WindowBounds otherWindow, PaneWidths otherPanes) {
    return new Appearance(theme, fontSize, face, types, otherWindow, otherPanes, keys);
  }

  /// Writes it to be kept.
  public String write() {
    PreferenceValues kept = new PreferenceValues();
    theme.write(kept);
    kept.put("fontSize", fontSize).put("face", face);
    for (EntityType type : EntityType.values()) {
      kept.put("underline." + type, types.contains(type));
    }
    window.write(kept);
    panes.write(kept);
    keys.write(kept);
    return kept.toString();
  }

  /// Reads what [#write] wrote; what cannot be read is as at first.
  public static Appearance read(String text) {
    PreferenceValues kept = PreferenceValues.read(text);
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (EntityType type : EntityType.values()) {
      if (kept.text("underline." + type, "true").equals("true")) {
        types.add(type);
      }
    }
    WindowBounds window = WindowBounds.read(kept);
    return new Appearance(
        ThemeChoice.read(kept),
        kept.number("fontSize", FIRST.fontSize()),
        kept.one("face", FIRST.face()),
        types,
        window,
        PaneWidths.read(kept, window.width()),
        KeyBindings.read(kept));
  }
}
