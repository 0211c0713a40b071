package org.dateline.ui.kit;

import static org.dateline.ui.kit.WindowMessages.message;

import java.time.LocalDate;
import java.util.Map;
import org.dateline.model.Entity;
import org.dateline.model.Tag;
import org.dateline.model.query.Filter;

/// How the window says a condition.
///
/// @param entities the entities that conditions may speak of, by number; one that is not among them
///   is "…"
/// @param headlines of the articles that conditions may speak of, by id; one that is not among them
///   is "this article"
/// @param tags that conditions may speak of, by number; one that is not among them is "…"
public record FilterLabels(
    Map<Long, Entity> entities, Map<String, String> headlines, Map<Long, Tag> tags) {

  /// Of no entity, no article and no tag.
  public static final FilterLabels NONE = new FilterLabels(Map.of());

  private static final int MAX_HEADLINE_LENGTH = 28;

  public FilterLabels {
    entities = Map.copyOf(entities);
    headlines = Map.copyOf(headlines);
    tags = Map.copyOf(tags);
  }

  /// The same of entities alone.
  public FilterLabels(Map<Long, Entity> entities) {
    this(entities, Map.of(), Map.of());
  }

  /// "Kim Jong Un", "May 2018", "Not Press TV", "Like “Korean leaders meet…”".
  public String of(Filter filter) {
    return switch (filter) {
      case Filter.EntityFilter(long number) -> {
        Entity entity = entities.get(number);
        yield entity == null ? "…" : entity.name();
      }
      case Filter.SourceFilter(String source) -> source;
      case Filter.AuthorFilter(String author) -> message("filter.by", author);
      case Filter.LanguageFilter(String language) -> Formats.language(language);
      case Filter.DateFilter(LocalDate first, LocalDate last) -> Formats.days(first, last);
      case Filter.UnreadFilter() -> message("filter.unread");
      case Filter.StarredFilter() -> message("filter.starred");
      case Filter.TagFilter(long number) -> {
        Tag tag = tags.get(number);
        yield tag == null ? "…" : tag.name();
      }
      case Filter.NotedFilter() -> message("filter.noted");
      case Filter.SimilarFilter(String article) -> like(article);
      case Filter.DuplicateFilter(String article) -> copy(article);
      case Filter.NotFilter(Filter other) -> not(other);
    };
  }

  private String like(String article) {
    String headline = headlines.get(article);
    return headline == null
        ? message("filter.like_this")
        : message("filter.like", shortened(headline));
  }

  private String copy(String article) {
    String headline = headlines.get(article);
    return headline == null
        ? message("filter.copy_of_this")
        : message("filter.copy_of", shortened(headline));
  }

  private static String shortened(String headline) {
    return headline.length() <= MAX_HEADLINE_LENGTH
        ? headline
        : headline.substring(0, MAX_HEADLINE_LENGTH - 1).strip() + "…";
  }

  private String not(Filter other) {
    return switch (other) {
      case Filter.UnreadFilter() -> message("filter.read");
      case Filter.StarredFilter() -> message("filter.not_starred");
      case Filter.NotedFilter() -> message("filter.not_noted");
      default -> message("filter.not", of(other));
    };
  }
}
