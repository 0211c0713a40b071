package org.dateline.ui.kit;

import java.time.LocalDate;
import java.util.Map;
import org.dateline.model.Entity;
import org.dateline.model.Filter;

/// How the window says a condition.
///
/// @param entities the entities that conditions may speak of, by number; one that is not among them
///   is "…"
public record FilterWords(Map<Long, Entity> entities) {

  public FilterWords {
    entities = Map.copyOf(entities);
  }

  /// "Kim Jong Un", "May 2018", "Not Press TV".
  public String of(Filter filter) {
    return switch (filter) {
      case Filter.Mentions(long number) -> {
        Entity entity = entities.get(number);
        yield entity == null ? "…" : entity.name();
      }
      case Filter.From(String source) -> source;
      case Filter.By(String author) -> "By " + author;
      case Filter.In(String language) -> Words.language(language);
      case Filter.During(LocalDate first, LocalDate last) -> Words.days(first, last);
      case Filter.Unread() -> "Unread";
      case Filter.Starred() -> "Starred";
      case Filter.Like _ -> "Like this article";
      case Filter.CopyOf _ -> "Nearly the same text";
      case Filter.Not(Filter other) -> not(other);
    };
  }

  private String not(Filter other) {
    return switch (other) {
      case Filter.Unread() -> "Read";
      case Filter.Starred() -> "Not starred";
      default -> "Not " + of(other);
    };
  }
}
