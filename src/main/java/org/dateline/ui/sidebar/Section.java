package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Overview;
import org.dateline.model.query.Query;
import org.dateline.ui.kit.Words;
import org.dateline.ui.sidebar.Facet.Standing;

/// A facet of the articles found: a heading of the sidebar and the values under it.
enum Section {
  SOURCES,
  PEOPLE,
  PLACES,
  ORGANIZATIONS,
  AUTHORS,
  LANGUAGES;

  /// How it is headed.
  String title() {
    return switch (this) {
      case SOURCES -> message("sidebar.sources");
      case PEOPLE -> Words.many(EntityType.PERSON);
      case PLACES -> Words.many(EntityType.LOCATION);
      case ORGANIZATIONS -> Words.many(EntityType.ORGANIZATION);
      case AUTHORS -> message("sidebar.authors");
      case LANGUAGES -> message("sidebar.languages");
    };
  }

  /// The values to show: those that the query asks for, then those counted, the most first, then
  /// those that the query leaves out.
  ///
  /// @param now the query, of which `facets` may be behind
  /// @param names the entities that the query's conditions speak of; of others nothing is shown
  List<Facet> rows(Facets facets, Query now, Map<Long, Entity> names) {
    List<Facet> counted = counted(facets.overview());
    if (this == LANGUAGES && counted.size() < 2 && now.filters().stream().noneMatch(this::about)) {
      return List.of();
    }
    List<Facet> chosen = new ArrayList<>();
    List<Facet> excluded = new ArrayList<>();
    for (Filter filter : now.filters()) {
      Filter meant = filter instanceof Filter.Not(Filter other) ? other : filter;
      if (holds(meant, names)) {
        Standing standing = Facet.standing(now, meant);
        long articles = articles(meant, counted, facets);
        (standing == Standing.CHOSEN ? chosen : excluded)
            .add(new Facet(meant, words(meant, names), articles, standing));
      }
    }
    Stream<Facet> free =
        counted.stream().filter(it -> Facet.standing(now, it.filter()) == Standing.FREE);
    return Stream.of(chosen.stream(), free, excluded.stream()).flatMap(it -> it).toList();
  }

  /// What a chosen value counts: it may have been left out of the most frequent, and every article
  /// found has it.
  private static long articles(Filter filter, List<Facet> counted, Facets facets) {
    return counted.stream()
        .filter(it -> it.filter().equals(filter))
        .mapToLong(Facet::articles)
        .findFirst()
        .orElse(facets.overview().articles());
  }

  private List<Facet> counted(Overview overview) {
    return switch (this) {
      case SOURCES ->
          overview.sources().stream()
              .map(it -> free(new Filter.From(it.value()), it.value(), it.articles()))
              .toList();
      case AUTHORS ->
          overview.authors().stream()
              .map(it -> free(new Filter.By(it.value()), it.value(), it.articles()))
              .toList();
      case LANGUAGES ->
          overview.languages().stream()
              .map(it -> free(new Filter.In(it.value()), Words.language(it.value()), it.articles()))
              .toList();
      case PEOPLE -> entities(overview, EntityType.PERSON);
      case PLACES -> entities(overview, EntityType.LOCATION);
      case ORGANIZATIONS -> entities(overview, EntityType.ORGANIZATION);
    };
  }

  private static List<Facet> entities(Overview overview, EntityType type) {
    return overview.entities().getOrDefault(type, List.of()).stream()
        .map(it -> free(new Filter.Mentions(it.number()), it.name(), it.articles()))
        .toList();
  }

  private static Facet free(Filter filter, String words, long articles) {
    return new Facet(filter, words, articles, Standing.FREE);
  }

  private boolean about(Filter filter) {
    return holds(filter instanceof Filter.Not(Filter other) ? other : filter, Map.of());
  }

  private boolean holds(Filter filter, Map<Long, Entity> names) {
    return switch (filter) {
      case Filter.From _ -> this == SOURCES;
      case Filter.By _ -> this == AUTHORS;
      case Filter.In _ -> this == LANGUAGES;
      case Filter.Mentions(long number) -> {
        Entity entity = names.get(number);
        yield entity != null && this == of(entity.type());
      }
      default -> false;
    };
  }

  private static Section of(EntityType type) {
    return switch (type) {
      case PERSON -> PEOPLE;
      case LOCATION -> PLACES;
      case ORGANIZATION -> ORGANIZATIONS;
    };
  }

  private static String words(Filter filter, Map<Long, Entity> names) {
    return filter instanceof Filter.By(String author)
        ? author
        : new org.dateline.ui.kit.FilterWords(names).of(filter);
  }
}
