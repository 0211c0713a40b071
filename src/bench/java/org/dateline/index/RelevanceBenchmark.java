package org.dateline.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.index.document.RelevanceSettings;
import org.dateline.index.document.TextSource;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.query.NameResolver;
import org.dateline.index.search.SearchPage;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well the right articles are found: an article by its headline (which is not indexed then),
/// by a few words of one of its sentences, and the articles of a topic by its words. Run with
/// `-Deval=DIR`, a folder with files of articles, a JSON object a line.
public class RelevanceBenchmark {

  private static final Map<String, String> TOPICS =
      Map.of(
          "airbus", "airbus boeing aircraft orders",
          "apple", "apple iphone steve jobs",
          "gm", "general motors chrysler ford car makers",
          "stock", "stock markets fall");

  /// Articles have a headline. This has no word, so nothing is found by it.
  private static final String NO_HEADLINE = "–";

  @TempDir Path folder;

  private record Doc(long number, String id, String title, String text) {}

  private record Wanted(String query, Set<Long> right) {}

  @Test
  void prints_how_early_the_right_articles_come() throws IOException {
    String eval = System.getProperty("eval", "");
    if (eval.isEmpty()) {
      System.out.println("RelevanceBenchmark: give -Deval=DIR");
      return;
    }
    List<Doc> docs = docs(Path.of(eval));
    RelevanceSettings now = RelevanceSettings.NEWS;
    Map<String, RelevanceSettings> settings = new LinkedHashMap<>();
    settings.put("as we search", now);
    settings.put(
        "Lucene's BM25, no more",
        new RelevanceSettings(1.2f, 0.75f, 0, 0, now.window(), 0, now.halfLife()));
    for (float k1 : new float[] {0.6f, 1.2f, 1.6f}) {
      settings.put("k1 " + k1, with(now, k1, now.b(), now.title(), now.near()));
    }
    for (float b : new float[] {0.2f, 0.6f, 0.75f}) {
      settings.put("b " + b, with(now, now.k1(), b, now.title(), now.near()));
    }
    for (float title : new float[] {0, 0.4f, 1.5f, 3}) {
      settings.put("title " + title, with(now, now.k1(), now.b(), title, now.near()));
    }
    for (float near : new float[] {0, 0.15f, 0.6f, 1}) {
      settings.put("near " + near, with(now, now.k1(), now.b(), now.title(), near));
    }
    System.out.printf("%n%-26s %9s %9s %9s %9s%n", "", "headline", "5 words", "2 words", "topic");
    int run = 0;
    for (Map.Entry<String, RelevanceSettings> setting : settings.entrySet()) {
      try (Shelved bare = new Shelved(folder.resolve("b" + run), docs, false, setting.getValue());
          Shelved whole = new Shelved(folder.resolve("w" + run), docs, true, setting.getValue())) {
        System.out.printf(
            Locale.ENGLISH,
            "%-26s %9.3f %9.3f %9.3f %9.3f%n",
            setting.getKey(),
            bare.score(headlines(docs)),
            whole.score(sentences(docs, 5)),
            whole.score(sentences(docs, 2)),
            whole.score(topics(docs)));
      }
      run++;
    }
  }

  private static RelevanceSettings with(
      RelevanceSettings r, float k1, float b, float title, float near) {
    return new RelevanceSettings(k1, b, title, near, r.window(), r.recent(), r.halfLife());
  }

  private static List<Doc> docs(Path folder) throws IOException {
    List<Doc> docs = new ArrayList<>();
    JsonMapper json = JsonMapper.builder().build();
    try (var files = Files.list(folder)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".jsonl")).sorted()::iterator) {
        for (String line : Files.readAllLines(file)) {
          JsonNode node = json.readTree(line);
          String title = node.path("title").asString("");
          String text = node.path("text").asString("");
          boolean repeated = !title.isEmpty() && text.startsWith(title);
          docs.add(
              new Doc(
                  docs.size() + 1,
                  node.path("id").asString(""),
                  title,
                  repeated ? text.substring(title.length()).strip() : text));
        }
      }
    }
    return docs;
  }

  private static List<Wanted> headlines(List<Doc> docs) {
    return docs.stream()
        .filter(doc -> !doc.title().isEmpty())
        .map(doc -> new Wanted(doc.title(), Set.of(doc.number())))
        .toList();
  }

  private static List<Wanted> sentences(List<Doc> docs, int words) {
    Random random = new Random(words);
    List<Wanted> wanted = new ArrayList<>();
    for (Doc doc : docs) {
      List<String> sentences =
          List.of(doc.text().split("(?<=[.!?])\\s+", -1)).stream()
              .filter(sentence -> sentence.length() > 60)
              .toList();
      for (int i = 0; i < 3 && !sentences.isEmpty(); i++) {
        List<String> all =
            List.of(sentences.get(random.nextInt(sentences.size())).split("[^\\p{L}]+", -1))
                .stream()
                .filter(word -> word.length() > 3)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        while (all.size() > words) {
          all.remove(random.nextInt(all.size()));
        }
        wanted.add(new Wanted(String.join(" ", all), Set.of(doc.number())));
      }
    }
    return wanted;
  }

  private static List<Wanted> topics(List<Doc> docs) {
    List<Wanted> wanted = new ArrayList<>();
    TOPICS.forEach((topic, query) -> {
      Set<Long> right =
          docs.stream()
              .filter(doc -> doc.id().contains("corpus_" + topic))
              .map(Doc::number)
              .collect(Collectors.toSet());
      if (!right.isEmpty()) {
        wanted.add(new Wanted(query, right));
      }
    });
    return wanted;
  }

  private static final class Shelved implements AutoCloseable {

    private final SearchIndex index;

    Shelved(Path folder, List<Doc> docs, boolean titles, RelevanceSettings relevance) {
      Map<Long, TextSource.SourceText> texts = new HashMap<>();
      docs.forEach(
          doc -> texts.put(doc.number(), new TextSource.SourceText(doc.title(), doc.text())));
      index = IndexFolder.open(folder, "s", numbers -> texts, NameResolver.NONE, relevance);
      index.put(
          docs.stream()
              .map(doc -> IndexFixture.article(doc.number(), headline(doc, titles), doc.text()))
              .toList());
      index.refresh();
    }

    private static String headline(Doc doc, boolean titles) {
      return titles && !doc.title().isBlank() ? doc.title() : NO_HEADLINE;
    }

    /// Average precision of the first 100, averaged over the queries; for one right article that is
    /// one divided by its place.
    double score(List<Wanted> queries) {
      double sum = 0;
      for (Wanted wanted : queries) {
        IndexQuery query =
            new IndexQuery(wanted.query(), LastWord.WHOLE, List.of(), SortOrder.RELEVANCE, false);
        List<Long> found =
            index.search(query, PageCursor.START, 100, CancellationSignal.NEVER).hits().stream()
                .map(SearchPage.IndexHit::number)
                .toList();
        int right = 0;
        double precision = 0;
        for (int i = 0; i < found.size(); i++) {
          if (wanted.right().contains(found.get(i))) {
            precision += ++right / (i + 1.0);
          }
        }
        sum += precision / wanted.right().size();
      }
      return sum / queries.size();
    }

    @Override
    public void close() {
      index.close();
    }
  }
}
