package org.dateline.library.saved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.query.Filter;
import org.dateline.model.query.FilterKind;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.dateline.names.text.NameNormalizer;
import org.dateline.store.NameTable.KnownName;
import org.dateline.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Encodes and decodes queries as text that means the same for years: one JSON document, `{"words",
/// "sort", "folded", "lastWord", "filters": [...]}`; without `lastWord` that is whole.
///
/// An entity is written as its main name, so that the text means whom the reader meant whatever
/// names are joined and parted later. Each kind of filter is written as it is read, under the name
/// that [FilterKind] has for it.
final class QueryCodec {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Store store;

  QueryCodec(Store store) {
    this.store = store;
  }

  /// A query as text. One that is still being typed is kept as what it finds once it is entered.
  String of(SearchQuery query) {
    ObjectNode node = JSON.createObjectNode();
    node.put("words", query.words());
    node.put("sort", query.sort().name());
    node.put("folded", query.folded());
    if (query.lastWord().isPrefix()) {
      node.put("lastWord", LastWord.MAY_GO_ON.name());
    }
    ArrayNode filters = node.putArray("filters");
    query.filters().forEach(filter -> write(filter, filters.addObject()));
    return JSON.writeValueAsString(node);
  }

  private void write(Filter filter, ObjectNode node) {
    node.put("kind", FilterKind.of(filter).written());
    switch (filter) {
      case Filter.EntityFilter(long entity) -> write(entity, node);
      case Filter.SourceFilter(String source) -> node.put("source", source);
      case Filter.AuthorFilter(String author) -> node.put("author", author);
      case Filter.LanguageFilter(String language) -> node.put("language", language);
      case Filter.DateFilter(LocalDate first, LocalDate last) ->
          node.put("first", first.toString()).put("last", last.toString());
      case Filter.UnreadFilter _, Filter.StarredFilter _, Filter.NotedFilter _ -> {}
      case Filter.TagFilter(long tag) -> node.put("tag", tag);
      case Filter.SimilarFilter(String article) -> node.put("article", article);
      case Filter.DuplicateFilter(String article) -> node.put("article", article);
      case Filter.NotFilter(Filter other) -> write(other, node.putObject("filter"));
    }
  }

  private void write(long entity, ObjectNode node) {
    node.put("entity", entity);
    mainName(entity)
        .ifPresent(
            name -> node.put("type", name.key().type().name()).put("folded", name.key().folded()));
  }

  /// The name that the entity is shown by, or else its first.
  private Optional<FullName> mainName(long entity) {
    Optional<Entity> shown =
        store.entities().numbered(List.of(entity)).values().stream().findFirst();
    List<FullName> names =
        shown.stream()
            .flatMap(it -> store.names().ofEntity(it.number()).stream())
            .map(KnownName::name)
            .toList();
    return names.stream()
        .filter(name ->
            shown
                .filter(it -> NameNormalizer.key(name.key().type(), it.name()).equals(name.key()))
                .isPresent())
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  /// The query that a text stands for, with the entities as they are now. One that is none any
  /// more, as the reader said, is asked for all the same, and finds nothing.
  ///
  /// @throws IllegalArgumentException if the text was not written by [#of]
  SearchQuery read(String text) {
    JsonNode node = JSON.readTree(text);
    List<Filter> filters = new ArrayList<>();
    node.path("filters").values().forEach(filter -> filters.add(filter(filter)));
    return new SearchQuery(
        node.path("words").asString(),
        filters,
        SortOrder.valueOf(node.path("sort").asString()),
        node.has("lastWord") ? LastWord.valueOf(node.path("lastWord").asString()) : LastWord.WHOLE,
        node.path("folded").asBoolean());
  }

  private Filter filter(JsonNode node) {
    String kind = node.path("kind").asString();
    return switch (FilterKind.of(kind)
        .orElseThrow(() -> new IllegalArgumentException("no filter is a “" + kind + "”"))) {
      case MENTIONS -> new Filter.EntityFilter(entity(node));
      case FROM -> new Filter.SourceFilter(node.path("source").asString());
      case BY -> new Filter.AuthorFilter(node.path("author").asString());
      case IN -> new Filter.LanguageFilter(node.path("language").asString());
      case DURING ->
          new Filter.DateFilter(
              LocalDate.parse(node.path("first").asString()),
              LocalDate.parse(node.path("last").asString()));
      case UNREAD -> new Filter.UnreadFilter();
      case STARRED -> new Filter.StarredFilter();
      case TAGGED -> new Filter.TagFilter(node.path("tag").asLong());
      case NOTED -> new Filter.NotedFilter();
      case LIKE -> new Filter.SimilarFilter(node.path("article").asString());
      case COPY_OF -> new Filter.DuplicateFilter(node.path("article").asString());
      case NOT -> new Filter.NotFilter(filter(node.path("filter")));
    };
  }

  private long entity(JsonNode node) {
    if (!node.has("folded")) {
      return node.path("entity").asLong();
    }
    NameKey name =
        new NameKey(
            EntityType.valueOf(node.path("type").asString()), node.path("folded").asString());
    return store
        .names()
        .known(name)
        .map(KnownName::entity)
        .orElseGet(() -> node.path("entity").asLong());
  }
}
