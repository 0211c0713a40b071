package org.dateline.names;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.bench.Corpus;
import org.dateline.bench.MarkedSet;
import org.dateline.bench.Scores;
import org.dateline.bench.Scores.Marked;
import org.dateline.bench.Scores.Ratio;
import org.dateline.library.Annotating;
import org.dateline.library.annotation.AnnotatorInput;
import org.dateline.library.files.UserFolders;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.names.dictionary.NameDictionary;
import org.dateline.names.dictionary.NameLinker;
import org.junit.jupiter.api.Test;

/// What each step of finding names adds, and what it costs: everything on, and everything but one
/// step at a time, on files that people marked (`-Deval=FOLDER`), linked by the compiled dictionary
/// (`-Ddictionary=FOLDER`, or the user's own). Speed is that of the bundled articles on one thread,
/// as a multiple of that with everything on; the last row is everything on again, in a finder of
/// its own, and shows how far the figures can be believed.
final class AblationBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 9;

  private final List<MarkedSet> sets = MarkedSet.in(Path.of(property("eval")));
  private final List<Article> articles = Corpus.articles();
  private final int tokens =
      articles.stream().mapToInt(article -> Corpus.tokens(article).size()).sum();
  private final NameFinder everything = NameFinder.create();
  private final List<Row> rows = new ArrayList<>();
  private double tokensPerSecond;

  /// @param scores by set, in their order
  /// @param speed as a multiple of that with everything on
  private record Row(String what, List<Scores> scores, double speed) {}

  private static String property(String name) {
    return Optional.ofNullable(System.getProperty(name))
        .orElseThrow(() -> new IllegalStateException("say where: -D" + name + "=FOLDER"));
  }

  @Test
  void prints_what_each_step_adds_and_costs() throws InterruptedException {
    try (NameDictionary dictionary = NameDictionary.open(folder()).orElseThrow();
        SharedDictionary shared = SharedDictionary.in(folder())) {
      add("everything on", everything, shared);
      add("no dictionary", everything, SharedDictionary.none());
      addWithoutOtherArticles(NameLinker.with(dictionary));
      for (PipelineStep step : PipelineStep.values()) {
        Set<PipelineStep> others = EnumSet.complementOf(EnumSet.of(step));
        add("no " + step.name().toLowerCase(Locale.ROOT), NameFinder.with(others), shared);
      }
      add("no step at all", NameFinder.with(EnumSet.noneOf(PipelineStep.class)), shared);
      add("everything on, again", NameFinder.create(), shared);
    }
    print();
  }

  private static Path folder() {
    return Optional.ofNullable(System.getProperty("dictionary"))
        .map(Path::of)
        .orElseGet(UserFolders::dictionary);
  }

  private void add(String what, NameFinder finder, SharedDictionary dictionary)
      throws InterruptedException {
    List<Scores> scores = new ArrayList<>();
    for (MarkedSet set : sets) {
      Map<String, List<Marked>> found = new HashMap<>();
      Annotating.annotate(finder, dictionary, set.articles())
          .forEach(article ->
              found.put(
                  article.id(),
                  article.mentions().stream()
                      .map(mention ->
                          new Marked(
                              mention.start(),
                              mention.end(),
                              mention.type().name(),
                              Optional.of(Long.toString(mention.entity())),
                              false))
                      .toList()));
      scores.add(Scores.of(set.gold(), found));
    }
    add(new Row(what, scores, speed(finder)));
  }

  private void add(Row row) {
    rows.add(row);
    System.out.println("measured: " + row.what());
  }

  /// Links every name by itself: no short name gets its full one from another article.
  private void addWithoutOtherArticles(NameLinker linker) {
    List<Scores> scores =
        sets.stream().map(set -> Scores.of(set.gold(), linked(set, everything, linker))).toList();
    add(new Row("no other articles", scores, speed(everything)));
  }

  private static Map<String, List<Marked>> linked(
      MarkedSet set, NameFinder finder, NameLinker linker) {
    Map<AnnotatorInput, List<Mention>> mentions = new LinkedHashMap<>();
    Map<NameKey, Map<String, Long>> forms = new HashMap<>();
    for (AnnotatorInput article : set.articles()) {
      List<Mention> names =
          finder.find(article.title(), article.text()).stream()
              .filter(mention -> !mention.weak())
              .toList();
      mentions.put(article, names);
      for (Mention name : names) {
        forms
            .computeIfAbsent(name.key(), _ -> new HashMap<>())
            .merge(written(article, name), name.why().writtenOut() ? 1_000_000L : 1L, Long::sum);
      }
    }
    Map<NameKey, String> links = new HashMap<>();
    forms.forEach((key, ways) -> links.put(key, linker.link(key, most(ways)).id()));
    Map<String, List<Marked>> found = new HashMap<>();
    mentions.forEach((article, names) ->
        found.put(
            article.id(),
            names.stream()
                .filter(name -> name.part() == ArticlePart.TEXT)
                .map(name -> marked(article.text(), name, links))
                .toList()));
    return found;
  }

  private static String written(AnnotatorInput article, Mention name) {
    return name.span().of(name.part() == ArticlePart.TEXT ? article.text() : article.title());
  }

  /// The commonest, of several the one first by letters.
  private static String most(Map<String, Long> ways) {
    return ways.entrySet().stream()
        .min(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private static Marked marked(String text, Mention name, Map<NameKey, String> links) {
    int start = text.codePointCount(0, name.span().start());
    return new Marked(
        start,
        start + text.codePointCount(name.span().start(), name.span().end()),
        name.type().name(),
        Optional.ofNullable(links.get(name.key())),
        false);
  }

  /// How many times as fast a finder is as the one with everything on: the median of rounds in
  /// turn, by the time of the processor, so that other processes matter little.
  private double speed(NameFinder finder) {
    double[] times = new double[ROUNDS];
    for (int i = -WARM_UPS; i < ROUNDS; i++) {
      long usual = nanos(everything);
      long other = nanos(finder);
      if (i >= 0) {
        times[i] = (double) usual / other;
        tokensPerSecond = Math.max(tokensPerSecond, tokens / (usual / 1e9));
      }
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private long nanos(NameFinder finder) {
    long start = THREADS.getCurrentThreadCpuTime();
    articles.forEach(article -> finder.find(article.title(), article.text()));
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private void print() {
    for (int i = 0; i < sets.size(); i++) {
      System.out.printf(
          "%n| %s (%d) | span F1 | ner F1 | click P | click R | click F1 | B³ F1 | speed |%n"
              + "|---|---|---|---|---|---|---|---|%n",
          sets.get(i).name(), sets.get(i).articles().size());
      for (Row row : rows) {
        Scores scores = row.scores().get(i);
        System.out.printf(
            "| %s | %.3f | %.3f | %s | %s | %s | %s | %.2f |%n",
            row.what(),
            scores.span().f1(),
            scores.ner().f1(),
            figure(scores.click().map(Ratio::precision)),
            figure(scores.click().map(Ratio::recall)),
            figure(scores.click().map(Ratio::f1)),
            figure(scores.cubed().map(Ratio::f1)),
            row.speed());
      }
    }
    System.out.printf(
        "%nspeed 1 is %,.0f tokens a second of the processor, at the best of all rounds%n",
        tokensPerSecond);
  }

  private static String figure(Optional<Double> value) {
    return value.map("%.3f"::formatted).orElse("");
  }
}
