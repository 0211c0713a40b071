package org.dateline.library;

import java.nio.file.Path;

/// Two short articles with a few names, some of them in both, to correct.
public final class TripArticles {

  /// The text of the article `trip`: twice Angela Merkel, twice Paris, and once each Emmanuel
  /// Macron and Berlin.
  public static final String TRIP =
      "Angela Merkel flew to Paris on Monday, officials said. Emmanuel Macron met Angela Merkel in"
          + " Paris. The talks will go on in Berlin, officials said.";

  /// The text of the article `visit`: twice Berlin, and once each Angela Merkel and Paris.
  public static final String VISIT =
      "Angela Merkel returned to Berlin from Paris on Tuesday. The people of Berlin, she said, were"
          + " glad.";

  private TripArticles() {}

  /// Writes both into a file of a folder, which is made.
  public static Path write(Path folder) {
    return Samples.write(
        folder.resolve("articles.jsonl"),
        Samples.json("trip", "A trip", TRIP) + "\n" + Samples.json("visit", "A visit", VISIT));
  }

  /// Opens a library of both, with their names found, in a folder that is not there yet.
  public static Library library(Path folder) throws InterruptedException {
    Library library = Samples.empty(folder);
    Samples.take(library, write(folder.resolveSibling("trip-articles")));
    library.awaitNames();
    return library;
  }
}
