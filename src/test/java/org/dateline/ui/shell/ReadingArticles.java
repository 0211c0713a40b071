package org.dateline.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.library.Samples;
import tools.jackson.databind.json.JsonMapper;

/// Articles to read: a long one with byline, source and date, a short one without, and one that is
/// written from right to left.
final class ReadingArticles {

  /// A word that the long article has once, near its end.
  static final String RARE = "zephyrine";

  static final String LONG = text();

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ReadingArticles() {}

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (int day = 1; day <= 60; day++) {
      text.append("On day ")
          .append(day)
          .append(" Angela Merkel met Emmanuel Macron in Paris, where the talks on fisheries went")
          .append(" on until late in the evening and nobody would say what came of them.\n\n");
    }
    return text + "The " + RARE + " weather, officials said, was fine in Berlin.";
  }

  static void write(Path folder) {
    Samples.write(
        folder.resolve("articles.jsonl"),
        String.join(
            "\n",
            JSON.writeValueAsString(
                Map.of(
                    "id",
                    "long",
                    "title",
                    "Sixty days of talks on fisheries",
                    "source",
                    "The Courier",
                    "authors",
                    List.of("Ann Other"),
                    "published",
                    "2018-05-08",
                    "url",
                    "https://example.org/talks",
                    "text",
                    LONG)),
            Samples.json("short", "A short visit", "Angela Merkel left Berlin on Tuesday."),
            Samples.json(
                "arabic",
                "قمة في سنغافورة بين ترامب وكيم",
                "قالت مارغريت ديلاكروا في مؤتمر صحفي إن الاتفاق قريب وإن المجلس سيجتمع.")));
  }
}
