package org.dateline.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.library.imports.ImportReport;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.names.NameFinder;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import tools.jackson.databind.json.JsonMapper;

/// Libraries and articles to fill them with.
public final class Samples {

  /// One model for all tests: it takes a second to load.
  public static final NameFinder FINDER = NameFinder.create();

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> PEOPLE =
      List.of("Angela Merkel", "Emmanuel Macron", "Justin Trudeau", "Shinzo Abe", "Theresa May");
  private static final List<String> PLACES = List.of("Paris", "Berlin", "Tokyo", "London");

  private Samples() {}

  /// Opens a library that begins empty.
  public static Library empty(Path folder) {
    return Library.open(folder, InitialContent.EMPTY, FINDER);
  }

  /// Opens a library that begins with the bundled articles.
  public static Library bundled(Path folder) {
    return Library.open(folder, InitialContent.BUNDLED_ARTICLES, FINDER);
  }

  /// An article as JSON, on one line.
  public static String json(String id, String title, String text) {
    return JSON.writeValueAsString(Map.of("id", id, "title", title, "text", text));
  }

  public static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A word that stands in one generated article only.
  public static String word(int number) {
    return "zq%05dx".formatted(number);
  }

  public static String id(int number) {
    return "generated-" + number;
  }

  /// A short article as JSON, always the same for a number.
  public static String generated(int number) {
    String person = PEOPLE.get(number % PEOPLE.size());
    String place = PLACES.get(number % PLACES.size());
    return json(
        id(number),
        person + " visits " + place + ", number " + number,
        person
            + " arrived in "
            + place
            + " on Monday. The visit, known as "
            + word(number)
            + ", will last two days, officials said.\n\nThe weather in "
            + place
            + " was fine.");
  }

  /// Generated articles, a line each.
  static Path generated(Path file, int from, int to) {
    return write(
        file,
        String.join("\n", IntStream.range(from, to).mapToObj(Samples::generated).toList()) + "\n");
  }

  public static ImportReport take(Library library, Path... paths) {
    return library.importFrom(List.of(paths));
  }

  /// Takes articles into the library in a folder, and finds their names by the one model: each
  /// command that does so loads its own, which takes longer than all else.
  public static void takeWithNames(Path folder, Path... paths) {
    try (Library library = empty(folder)) {
      take(library, paths);
      library.awaitNames();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Opens a library of generated articles, which can be found.
  public static Library generated(Path folder, int articles) throws InterruptedException {
    Library library = empty(folder);
    take(
        library,
        write(
            folder.resolveSibling("generated.jsonl"),
            IntStream.range(0, articles)
                .mapToObj(Samples::generated)
                .collect(Collectors.joining("\n"))));
    library.awaitIndexed();
    return library;
  }

  public static List<String> ids(Library library, String words) {
    return library.search(SearchQuery.of(words), 1_000).hits().stream().map(Hit::id).toList();
  }

  /// The change that touched each article of a closed library last.
  public static Map<String, Long> changes(Path library) {
    try (Store store = Store.open(library.resolve("library.db"), List.of())) {
      return store.articles().changedAfter(0, Integer.MAX_VALUE).stream()
          .collect(Collectors.toMap(stored -> stored.article().id(), StoredArticle::change));
    }
  }
}
