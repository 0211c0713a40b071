package org.dateline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Filter;
import org.dateline.model.Query;
import org.dateline.model.Sort;
import org.dateline.ui.article.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The history as it is kept between starts.
final class VisitsJson {

  /// The setting it is kept under.
  static final String SETTING = "history";

  private static final Logger LOG = LoggerFactory.getLogger(VisitsJson.class);

  /// More steps than this are not kept.
  private static final int LONGEST = 50;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private VisitsJson() {}

  static String write(History history) {
    int from = Math.max(0, history.index() - LONGEST / 2);
    int to = Math.min(history.visits().size(), from + LONGEST);
    ObjectNode node = MAPPER.createObjectNode();
    node.put("at", history.index() - from);
    ArrayNode visits = node.putArray("visits");
    history.visits().subList(from, to).forEach(visit -> write(visits.addObject(), visit));
    return MAPPER.writeValueAsString(node);
  }

  private static void write(ObjectNode node, Visit visit) {
    node.put("words", visit.query().words());
    node.put("sort", visit.query().sort().name());
    ArrayNode filters = node.putArray("filters");
    for (Filter filter : visit.query().filters()) {
      switch (filter) {
        case Filter.Mentions(long entity) -> filters.addObject().put("mentions", entity);
        case Filter.From(String source) -> filters.addObject().put("from", source);
        case Filter.Unread() -> filters.addObject().put("unread", true);
        case Filter.Starred() -> filters.addObject().put("starred", true);
      }
    }
    visit.article().ifPresent(id -> node.put("article", id));
    visit.entity().ifPresent(number -> node.put("entity", number));
    node.put("offset", visit.place().offset());
    node.put("below", visit.place().below());
    node.put("list", visit.listScroll());
  }

  /// Reads a history; one that cannot be read begins anew.
  static History read(String kept) {
    try {
      JsonNode node = MAPPER.readTree(kept);
      List<Visit> visits = new ArrayList<>();
      node.path("visits").forEach(visit -> visits.add(visit(visit)));
      int at = node.path("at").asInt(-1);
      if (at >= 0 && at < visits.size()) {
        return History.restore(visits, at);
      }
    } catch (JacksonException | IllegalArgumentException e) {
      LOG.warn("The history cannot be read and begins anew: {}", e.toString());
    }
    return new History(Visit.START);
  }

  private static Visit visit(JsonNode node) {
    List<Filter> filters = new ArrayList<>();
    node.path("filters").forEach(filter -> filters.add(filter(filter)));
    return new Visit(
        new Query(
            node.path("words").asString(""), filters, Sort.valueOf(node.path("sort").asString(""))),
        node.has("article") ? Optional.of(node.path("article").asString()) : Optional.empty(),
        node.has("entity") ? Optional.of(node.path("entity").asLong()) : Optional.empty(),
        new Place(node.path("offset").asInt(0), node.path("below").asDouble(0)),
        node.path("list").asDouble(0));
  }

  private static Filter filter(JsonNode node) {
    if (node.has("mentions")) {
      return new Filter.Mentions(node.path("mentions").asLong());
    }
    if (node.has("from")) {
      return new Filter.From(node.path("from").asString());
    }
    return node.has("unread") ? new Filter.Unread() : new Filter.Starred();
  }
}
