package org.dateline.ui.settings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.ui.article.Face;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How the window looks; kept between starts.
///
/// @param dark whether it is dark
/// @param fontSize the size of an article's type in pixels, [#SMALLEST] to [#LARGEST]
/// @param face the kind of type
/// @param types which names are underlined
/// @param width of the window in pixels
/// @param height of the window in pixels
/// @param dividers where the panes are parted, as shares of the width
public record Appearance(
    boolean dark,
    double fontSize,
    Face face,
    Set<EntityType> types,
    double width,
    double height,
    List<Double> dividers) {

  /// The setting it is kept under.
  public static final String SETTING = "appearance";

  /// The smallest type in pixels.
  public static final double SMALLEST = 12;

  /// The largest type in pixels.
  public static final double LARGEST = 34;

  /// The type that an article is set in unless the reader says otherwise.
  public static final double USUAL = 17;

  /// How the window looks at first.
  public static final Appearance FIRST =
      new Appearance(
          false, USUAL, Face.SERIF, EnumSet.allOf(EntityType.class), 1280, 800, List.of());

  private static final Logger LOG = LoggerFactory.getLogger(Appearance.class);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public Appearance {
    fontSize = Math.clamp(fontSize, SMALLEST, LARGEST);
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
  public Appearance withFace(Face other) {
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
    ObjectNode node = MAPPER.createObjectNode();
    node.put("dark", dark);
    node.put("fontSize", fontSize);
    node.put("face", face.name());
    ArrayNode shown = node.putArray("types");
    types.forEach(type -> shown.add(type.name()));
    node.put("width", width);
    node.put("height", height);
    ArrayNode parted = node.putArray("dividers");
    dividers.forEach(parted::add);
    return MAPPER.writeValueAsString(node);
  }

  /// Reads what [#write] wrote; what cannot be read is as at first.
  public static Appearance read(String kept) {
    try {
      JsonNode node = MAPPER.readTree(kept);
      Set<EntityType> types = EnumSet.noneOf(EntityType.class);
      node.path("types").forEach(type -> types.add(EntityType.valueOf(type.asString())));
      List<Double> dividers = new java.util.ArrayList<>();
      node.path("dividers").forEach(divider -> dividers.add(divider.asDouble()));
      return new Appearance(
          node.path("dark").asBoolean(FIRST.dark()),
          node.path("fontSize").asDouble(FIRST.fontSize()),
          Face.valueOf(node.path("face").asString(FIRST.face().name())),
          node.has("types") ? types : FIRST.types(),
          Math.clamp(node.path("width").asDouble(FIRST.width()), 480, 10_000),
          Math.clamp(node.path("height").asDouble(FIRST.height()), 320, 10_000),
          dividers);
    } catch (JacksonException | IllegalArgumentException e) {
      LOG.warn("The window's settings cannot be read and are as at first: {}", e.toString());
      return FIRST;
    }
  }
}
