package org.dateline.ui.settings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.ui.article.document.Typeface;
import org.dateline.ui.kit.PreferenceValues;

/// How the window looks; kept between starts.
///
/// @param dark whether it is dark
/// @param fontSize the size of an article's type in pixels, [#MIN_FONT_SIZE] to [#MAX_FONT_SIZE]
/// @param face the kind of type
/// @param types which names are underlined
/// @param width of the window in pixels
/// @param height of the window in pixels
/// @param dividers where the panes are parted, as shares of the width
public record Appearance(
    boolean dark,
    double fontSize,
    Typeface face,
    Set<EntityType> types,
    double width,
    double height,
    List<Double> dividers) {

  /// The smallest type in pixels.
  public static final double MIN_FONT_SIZE = 12;

  /// The largest type in pixels.
  public static final double MAX_FONT_SIZE = 34;

  /// The type that an article is set in unless the reader says otherwise.
  public static final double DEFAULT_FONT_SIZE = 17;

  /// How the window looks at first.
  public static final Appearance FIRST =
      new Appearance(
          false,
          DEFAULT_FONT_SIZE,
          Typeface.SERIF,
          EnumSet.allOf(EntityType.class),
          1280,
          800,
          List.of());

  private static final double MIN_WINDOW_WIDTH = 480;
  private static final double MIN_WINDOW_HEIGHT = 320;
  private static final double MAX_WINDOW_SIZE = 10_000;

  public Appearance {
    fontSize = Math.clamp(fontSize, MIN_FONT_SIZE, MAX_FONT_SIZE);
    types = Set.copyOf(types);
    dividers = List.copyOf(dividers);
  }

  /// The same, dark or light.
  public Appearance withDark(boolean other) {
    return new Appearance(other, fontSize, face, types, width, height, dividers);
  }

  /// The same in another size of type.
  public Appearance withFontSize(double other) {
    return new Appearance(dark, other, face, types, width, height, dividers);
  }

  /// The same in another face.
  public Appearance withFace(Typeface other) {
    return new Appearance(dark, fontSize, other, types, width, height, dividers);
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
    return new Appearance(dark, fontSize, face, other, width, height, dividers);
  }

  /// The same in a window of another size, parted elsewhere.
  public Appearance withWindow(double otherWidth, double otherHeight, List<Double> otherDividers) {
    return new Appearance(dark, fontSize, face, types, otherWidth, otherHeight, otherDividers);
  }

  /// Writes it to be kept.
  public String write() {
    PreferenceValues kept = new PreferenceValues();
    kept.put("dark", dark).put("fontSize", fontSize).put("face", face);
    for (EntityType type : EntityType.values()) {
      kept.put("underline." + type, types.contains(type));
    }
    kept.put("width", width).put("height", height);
    for (int i = 0; i < dividers.size(); i++) {
      kept.put("divider." + i, dividers.get(i));
    }
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
    List<Double> dividers = new ArrayList<>();
    for (int i = 0; kept.has("divider." + i); i++) {
      dividers.add(kept.number("divider." + i, 0.5));
    }
    return new Appearance(
        kept.text("dark", "false").equals("true"),
        kept.number("fontSize", FIRST.fontSize()),
        kept.one("face", FIRST.face()),
        types,
        Math.clamp(kept.number("width", FIRST.width()), MIN_WINDOW_WIDTH, MAX_WINDOW_SIZE),
        Math.clamp(kept.number("height", FIRST.height()), MIN_WINDOW_HEIGHT, MAX_WINDOW_SIZE),
        dividers);
  }
}
