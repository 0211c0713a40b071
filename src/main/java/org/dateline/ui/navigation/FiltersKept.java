package org.dateline.ui.navigation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.query.Filter;
import org.dateline.ui.kit.Kept;

/// A query's conditions as they are kept between starts, each under the name of its kind.
final class FiltersKept {

  private static final String NOT = ".not";

  private static final Map<String, Function<String, Filter>> KINDS =
      Map.of(
          ".mentions", kept -> new Filter.Mentions(Long.parseLong(kept)),
          ".from", Filter.From::new,
          ".by", Filter.By::new,
          ".in", Filter.In::new,
          ".during", FiltersKept::during,
          ".unread", _ -> new Filter.Unread(),
          ".starred", _ -> new Filter.Starred(),
          ".like", Filter.Like::new,
          ".copy", Filter.CopyOf::new);

  private FiltersKept() {}

  static void write(Kept kept, String name, Filter filter) {
    switch (filter) {
      case Filter.Mentions(long entity) -> kept.put(name + ".mentions", entity);
      case Filter.From(String source) -> kept.put(name + ".from", source);
      case Filter.By(String author) -> kept.put(name + ".by", author);
      case Filter.In(String language) -> kept.put(name + ".in", language);
      case Filter.During(LocalDate first, LocalDate last) ->
          kept.put(name + ".during", first + "/" + last);
      case Filter.Unread() -> kept.put(name + ".unread", true);
      case Filter.Starred() -> kept.put(name + ".starred", true);
      case Filter.Like(String article) -> kept.put(name + ".like", article);
      case Filter.CopyOf(String article) -> kept.put(name + ".copy", article);
      case Filter.Not(Filter other) -> write(kept, name + NOT, other);
    }
  }

  /// Reads a condition; empty where there is none, or none that can be read.
  static Optional<Filter> read(Kept kept, String name) {
    return plain(kept, name).or(() -> plain(kept, name + NOT).map(Filter.Not::new));
  }

  private static Optional<Filter> plain(Kept kept, String name) {
    return KINDS.entrySet().stream()
        .filter(kind -> kept.has(name + kind.getKey()))
        .findAny()
        .flatMap(kind -> read(kept.text(name + kind.getKey(), ""), kind.getValue()));
  }

  private static Optional<Filter> read(String kept, Function<String, Filter> kind) {
    try {
      return Optional.of(kind.apply(kept));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Filter during(String kept) {
    int slash = Math.max(0, kept.indexOf('/'));
    return new Filter.During(
        LocalDate.parse(kept.substring(0, slash)), LocalDate.parse(kept.substring(slash + 1)));
  }
}
