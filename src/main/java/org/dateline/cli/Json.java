package org.dateline.cli;

import org.dateline.model.Entity;
import org.dateline.model.Hit;
import org.dateline.model.Published;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON that commands print: the same names for the same things everywhere, ids as strings,
/// times in ISO 8601.
final class Json {

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// An article found: `id`, `title`, `source`, `published`, `score`, `snippet`; without what is
  /// not known.
  static ObjectNode hit(Hit hit) {
    ObjectNode node = object();
    node.put("id", hit.id());
    node.put("title", hit.title());
    putKnown(node, "source", hit.source());
    putKnown(node, "published", hit.published().map(Published::toString).orElse(""));
    node.put("score", hit.score());
    node.put("snippet", hit.snippet().text());
    return node;
  }

  /// An entity: `entity`, `name`, `type`, `total` (articles) and `occurrences` (mentions).
  static ObjectNode entity(Entity entity) {
    return companion(entity).put("occurrences", entity.mentions());
  }

  /// An entity mentioned beside another: `entity`, `name`, `type`, `total` (articles that mention
  /// both).
  static ObjectNode companion(Entity entity) {
    ObjectNode node = object();
    node.put("entity", Long.toString(entity.number()));
    node.put("name", entity.name());
    node.put("type", entity.type().name());
    node.put("total", entity.articles());
    return node;
  }

  static void putKnown(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }
}
