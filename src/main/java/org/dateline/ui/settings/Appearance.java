package org.dateline.ui.settings;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.ui.action.KeyBindings;
import org.dateline.ui.article.ReadDelay;
import org.dateline.ui.article.document.Typeface;
import org.dateline.ui.article.document.Typography;
import org.dateline.ui.kit.PreferenceValues;

/// How the window looks and what its keys are; kept between starts.
///
/// @param theme light or dark
/// @param type how articles are set
/// @param types which names are underlined
/// @param window where the window is, and how large
/// @param panes how wide the panes are
/// @param keys what the reader has changed of the keys
/// @param readDelay how long an article has to be open before it counts as read
/// @param language what the window speaks
/// @param motion whether things move that need not
public record Appearance(
    ThemeChoice theme,
    Typography type,
    Set<EntityType> types,
    WindowBounds window,
    PaneWidths panes,
    KeyBindings keys,
    ReadDelay readDelay,
    LanguageChoice language,
    MotionChoice motion) {

  /// How the window looks at first.
  public static final Appearance FIRST =
      new Appearance(
          ThemeChoice.FIRST,
          Typography.FIRST,
          EnumSet.allOf(EntityType.class),
          WindowBounds.FIRST,
          PaneWidths.FIRST,
          KeyBindings.USUAL,
          ReadDelay.ONE_SECOND,
          LanguageChoice.SYSTEM,
          MotionChoice.SYSTEM);

  public Appearance {
    types = Set.copyOf(types);
  }

  /// Whether it is dark.
  public boolean dark() {
    return theme.dark();
  }

  /// The kind of type that articles are set in.
  public Typeface face() {
    return type.face();
  }

  /// The size of an article's type in pixels.
  public double fontSize() {
    return type.size();
  }

  /// The same, dark or light, whatever the system is.
  public Appearance withDark(boolean other) {
    return withTheme(theme.withDark(other));
  }

  /// The same, light or dark.
  public Appearance withTheme(ThemeChoice other) {
    return new Appearance(other, type, types, window, panes, keys, readDelay, language, motion);
  }

  /// The same with other keys.
  public Appearance withKeys(KeyBindings other) {
    return new Appearance(theme, type, types, window, panes, other, readDelay, language, motion);
  }

  /// The same with articles set otherwise.
  public Appearance withType(Typography other) {
    return new Appearance(theme, other, types, window, panes, keys, readDelay, language, motion);
  }

  /// The same in another size of type.
  public Appearance withFontSize(double other) {
    return withType(type.withSize(other));
  }

  /// The same in another face.
  public Appearance withFace(Typeface other) {
    return withType(type.withFace(other));
  }

  /// The same with a type of name underlined, or not.
  public Appearance withType(EntityType which, boolean shown) {
    Set<EntityType> other = EnumSet.noneOf(EntityType.class);
    other.addAll(types);
    if (shown) {
      other.add(which);
    } else {
      other.remove(which);
    }
    return new Appearance(theme, type, other, window, panes, keys, readDelay, language, motion);
  }

  /// The same with articles that count as read sooner or later.
  public Appearance withReadDelay(ReadDelay other) {
    return new Appearance(theme, type, types, window, panes, keys, other, language, motion);
  }

  /// The same in another language.
  public Appearance withLanguage(LanguageChoice other) {
    return new Appearance(theme, type, types, window, panes, keys, readDelay, other, motion);
  }

  /// The same with more that moves, or less.
  public Appearance withMotion(MotionChoice other) {
    return new Appearance(theme, type, types, window, panes, keys, readDelay, language, other);
  }

  /// The same in a window elsewhere, with panes of other widths.
  public Appearance withWindow(WindowBounds otherWindow, PaneWidths otherPanes) {
    return new Appearance(
        theme, type, types, otherWindow, otherPanes, keys, readDelay, language, motion);
  }

  /// Writes it to be kept.
  public String write() {
    PreferenceValues kept = new PreferenceValues();
    theme.write(kept);
    kept.put("fontSize", type.size()).put("face", type.face());
    kept.put("measure", type.measure()).put("lineSpacing", type.spacing());
    for (EntityType each : EntityType.values()) {
      kept.put("underline." + each, types.contains(each));
    }
    window.write(kept);
    panes.write(kept);
    keys.write(kept);
    kept.put("readDelay", readDelay).put("language", language).put("motion", motion);
    return kept.toString();
  }

  /// Reads what [#write] wrote; what cannot be read is as at first.
  public static Appearance read(String text) {
    PreferenceValues kept = PreferenceValues.read(text);
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (EntityType each : EntityType.values()) {
      if (kept.text("underline." + each, "true").equals("true")) {
        types.add(each);
      }
    }
    WindowBounds window = WindowBounds.read(kept);
    Typography first = Typography.FIRST;
    return new Appearance(
        ThemeChoice.read(kept),
        new Typography(
            kept.one("face", first.face()),
            kept.number("fontSize", first.size()),
            kept.one("measure", first.measure()),
            kept.one("lineSpacing", first.spacing())),
        types,
        window,
        PaneWidths.read(kept, window.width()),
        KeyBindings.read(kept),
        kept.one("readDelay", FIRST.readDelay()),
        kept.one("language", FIRST.language()),
        kept.one("motion", FIRST.motion()));
  }
}
