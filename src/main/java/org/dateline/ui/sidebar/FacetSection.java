package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.sidebar.FacetValue.FacetSelection;

/// A facet of the articles found: a heading of the sidebar and the values under it.
enum FacetSection {
  TAGS,
  SOURCES,
  PEOPLE,
  PLACES,
  ORGANIZATIONS,
  AUTHORS,
  LANGUAGES;

  /// How it is headed.
  String title() {
    return switch (this) {
      case TAGS -> message("sidebar.tags");
      case SOURCES -> message("sidebar.sources");
      case PEOPLE -> Formats.many(EntityType.PERSON);
      case PLACES -> Formats.many(EntityType.LOCATION);
      case ORGANIZATIONS -> Formats.many(EntityType.ORGANIZATION);
      case AUTHORS -> message("sidebar.authors");
      case LANGUAGES -> message("sidebar.languages");
    };
  }

  /// The values to show. Of tags all, by name, for they are the reader's own; of others those that
  /// the query asks for, then those counted, the most first, then those that the query leaves out.
  ///
  /// @param now the query, of which `facets` may be behind
  /// @param names the entities that the query's conditions speak of; of others nothing is shown
  List<FacetValue> rows(SidebarFacets facets, SearchQuery now, Map<Long, Entity> names) {
    List<FacetValue> counted = counted(facets.overview());
    if (this == LANGUAGES && counted.size() < 2 && now.filters().stream().noneMatch(this::about)) {
      return List.of();
    }
    if (this == TAGS) {
      return counted.stream().map(tag -> tag.in(now)).toList();
    }
    List<FacetValue> chosen = new ArrayList<>();
    List<FacetValue> excluded = new ArrayList<>();
    for (Filter filter : now.filters()) {
      Filter meant = filter instanceof Filter.NotFilter(Filter other) ? other : filter;
      if (holds(meant, names)) {
        FacetSelection selection = FacetValue.selection(now, meant);
        long articles = articles(meant, counted, facets);
        (selection == FacetSelection.CHOSEN ? chosen : excluded)
            .add(new FacetValue(meant, words(meant, names), articles, selection));
      }
    }
    Stream<FacetValue> free =
        counted.stream()
            .filter(it -> FacetValue.selection(now, it.filter()) == FacetSelection.FREE);
    return Stream.of(chosen.stream(), free, excluded.stream()).flatMap(it -> it).toList();
  }

  /// What a chosen value counts: it may have been left out of the most frequent, and every article
  /// found has it.
  private static long articles(Filter filter, List<FacetValue> counted, SidebarFacets facets) {
    return counted.stream()
        .filter(it -> it.filter().equals(filter))
        .mapToLong(FacetValue::articles)
        .findFirst()
        .orElse(facets.isKnown() ? facets.overview().totals().articles() : FacetValue.UNKNOWN);
  }

  private List<FacetValue> counted(FacetOverview overview) {
    return switch (this) {
      case TAGS -> overview.tags().stream().map(FacetSection::tag).toList();
      case SOURCES ->
          overview.fields().sources().stream()
              .map(it -> free(new Filter.SourceFilter(it.value()), it.value(), it.articles()))
              .toList();
      case AUTHORS ->
          overview.fields().authors().stream()
              .map(it -> free(new Filter.AuthorFilter(it.value()), it.value(), it.articles()))
              .toList();
      case LANGUAGES ->
          overview.fields().languages().stream()
              .map(it ->
                  free(
                      new Filter.LanguageFilter(it.value()),
                      Formats.language(it.value()),
                      it.articles()))
              .toList();
      case PEOPLE -> entities(overview, EntityType.PERSON);
      case PLACES -> entities(overview, EntityType.LOCATION);
      case ORGANIZATIONS -> entities(overview, EntityType.ORGANIZATION);
    };
  }

  private static List<FacetValue> entities(FacetOverview overview, EntityType type) {
    return overview.entities().getOrDefault(type, List.of()).stream()
        .map(it -> free(new Filter.EntityFilter(it.number()), it.name(), it.articles()))
        .toList();
  }

  private static FacetValue free(Filter filter, String words, long articles) {
    return new FacetValue(filter, words, articles, FacetSelection.FREE);
  }

  private static FacetValue tag(FacetOverview.TagCount counted) {
    return new FacetValue(
        new Filter.TagFilter(counted.tag().number()),
        counted.tag().name(),
        counted.articles(),
        FacetSelection.FREE,
        Optional.of(counted.tag().colour()));
  }

  private boolean about(Filter filter) {
    return holds(filter instanceof Filter.NotFilter(Filter other) ? other : filter, Map.of());
  }

  private boolean holds(Filter filter, Map<Long, Entity> names) {
    return switch (filter) {
      case Filter.SourceFilter _ -> this == SOURCES;
      case Filter.AuthorFilter _ -> this == AUTHORS;
      case Filter.LanguageFilter _ -> this == LANGUAGES;
      case Filter.EntityFilter(long number) -> {
        Entity entity = names.get(number);
        yield entity != null && this == of(entity.type());
      }
      default -> false;
    };
  }

  private static FacetSection of(EntityType type) {
    return switch (type) {
      case PERSON -> PEOPLE;
      case LOCATION -> PLACES;
      case ORGANIZATION -> ORGANIZATIONS;
    };
  }

  private static String words(Filter filter, Map<Long, Entity> names) {
    return filter instanceof Filter.AuthorFilter(String author)
        ? author
        : new org.dateline.ui.kit.FilterLabels(names).of(filter);
  }
}
