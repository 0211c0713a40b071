package org.dateline.cli.saved;

import static org.dateline.cli.output.CommandMessages.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.Printable;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.Tag;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Saved searches as commands print them.
final class SavedSearchOutput {

  private SavedSearchOutput() {}

  /// A saved search: `search`, `name`, `query`, `conditions`, `sort`, `new`.
  static ObjectNode document(SavedSearch search, Library library) {
    ObjectNode node = JsonOutput.object();
    node.put("search", Long.toString(search.number()));
    node.put("name", search.name());
    node.put("query", search.query().words());
    ArrayNode conditions = node.putArray("conditions");
    search.query().filters().forEach(filter -> conditions.add(words(filter, library)));
    node.put("sort", search.query().sort().name().toLowerCase(Locale.ROOT));
    node.put("new", search.fresh());
    return node;
  }

  /// What a query asks for, on one line.
  static String words(SearchQuery query, Library library) {
    List<String> parts = new ArrayList<>();
    if (!query.words().isEmpty()) {
      parts.add(query.words().replaceAll("\\s+", " "));
    }
    query.filters().forEach(filter -> parts.add(words(filter, library)));
    return parts.isEmpty() ? message("query.all") : Printable.line(String.join("; ", parts));
  }

  private static String words(Filter filter, Library library) {
    return switch (filter) {
      case Filter.EntityFilter(long entity) -> message("query.mentions", name(entity, library));
      case Filter.SourceFilter(String source) -> message("query.from", source);
      case Filter.AuthorFilter(String author) -> message("query.by", author);
      case Filter.LanguageFilter(String language) -> message("query.language", language);
      case Filter.DateFilter(LocalDate first, LocalDate last) ->
          first.equals(last) ? message("query.day", first) : message("query.days", first, last);
      case Filter.UnreadFilter _ -> message("query.unread");
      case Filter.StarredFilter _ -> message("query.starred");
      case Filter.TagFilter(long tag) -> message("query.tagged", tag(tag, library));
      case Filter.NotedFilter _ -> message("query.noted");
      case Filter.SimilarFilter(String article) -> message("query.like", article);
      case Filter.DuplicateFilter(String article) -> message("query.copy_of", article);
      case Filter.NotFilter(Filter other) -> message("query.not", words(other, library));
    };
  }

  private static String tag(long number, Library library) {
    return library.marks().tags().all().stream()
        .filter(tag -> tag.number() == number)
        .map(Tag::name)
        .findFirst()
        .orElse(message("query.no_tag"));
  }

  private static String name(long entity, Library library) {
    return Optional.ofNullable(library.entities().numbered(List.of(entity)).get(entity))
        .map(Entity::name)
        .orElse(message("query.no_entity"));
  }
}
