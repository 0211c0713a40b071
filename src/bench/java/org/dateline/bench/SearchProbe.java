package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.Latencies.Row;
import org.dateline.library.Library;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchQuery;

/// Opens a library of made-up news, has it indexed unless it is, asks it one kind of thing after
/// another, and writes what that took on standard output.
final class SearchProbe {

  private static final int OPENINGS = 10;

  private final MadeLibrary made;
  private final MadeNews news;
  private final int times;
  private final List<String> kinds;

  private SearchProbe(MadeLibrary made, int times, List<String> kinds) {
    this.made = made;
    this.news = new MadeNews(made.articles());
    this.times = times;
    this.kinds = kinds;
  }

  /// Measures.
  ///
  /// @param args the folder of a store made by [MadeLibrary]; how many articles it holds; how often
  ///   to ask; and the kinds of things to ask, all where there are none
  public static void main(String[] args) throws IOException, InterruptedException {
    MadeLibrary made = MadeLibrary.make(Path.of(args[0]), Integer.parseInt(args[1]));
    Yardstick yardstick = Yardstick.measure();
    System.out.println(yardstick);
    made.figures(yardstick).forEach(System.out::println);
    List<String> kinds = List.of(args).subList(3, args.length);
    SearchProbe probe = new SearchProbe(made, Integer.parseInt(args[2]), kinds);
    System.out.println(Row.HEAD);
    probe.ask();
    System.out.println("at the end, " + Yardstick.measure());
    if (probe.isAsked("limits")) {
      Limits.print(made);
    }
    if (probe.isAsked("opening")) {
      probe.open();
    }
    if (probe.isAsked("arrival")) {
      Arriving.measure(made, probe.news, probe.times);
    }
  }

  private boolean isAsked(String kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  private void ask() throws InterruptedException {
    try (Library library = made.open()) {
      library.awaitMerged();
      long start = System.nanoTime();
      long before = Ticks.processor();
      HeapUse.Figures heap = HeapUse.of(() -> ask(library));
      System.out.printf(
          Locale.ENGLISH,
          "the thread that asked had a processor for %.0f of 100 seconds%n",
          100.0 * (Ticks.processor() - before) / (System.nanoTime() - start));
      System.out.printf(
          Locale.ENGLISH,
          "heap with all of it open %.0f MB, at most %.0f MB more while it was asked%n",
          MadeLibrary.heap() / 1e6,
          heap.held() / 1e6);
    }
  }

  private void ask(Library library) {
    Questions questions = new Questions(library, news, made.articles(), times);
    askIf("keystroke", questions::keystrokes);
    askIf("keystroke", questions::keystrokesOfTheWindow);
    askIf("search", questions::searches);
    askIf("click", questions::clicks);
    askIf("facets", questions::facets);
    askIf("meant", questions::meant);
    askIf("like", questions::like);
    if (kinds.contains("meaning")) {
      made.warm();
      library.meaning().use(made.folder().resolve("machine-code"));
      questions.searchesByMeaning();
    }
    askIf("bad", () -> new BadQueries(news.words()).measure(library));
  }

  private void askIf(String kind, Runnable questions) {
    if (isAsked(kind)) {
      made.warm();
      questions.run();
    }
  }

  /// Until the first search is answered, and the first key; in a process that had it open before.
  private void open() throws InterruptedException {
    Latencies opening = new Latencies();
    Latencies typing = new Latencies();
    for (int i = 0; i < OPENINGS; i++) {
      long start = Ticks.now();
      try (Library library = made.open()) {
        library.search(SearchQuery.ALL, Questions.PAGE, CancellationSignal.NEVER);
        long open = Ticks.now();
        opening.add(open - start);
        library.suggestions().of("s", Questions.SUGGESTIONS, CancellationSignal.NEVER);
        library.search(SearchQuery.ALL.typing("s"), Questions.PAGE, CancellationSignal.NEVER);
        typing.add(Ticks.now() - open);
        library.awaitMerged();
      }
    }
    System.out.println(opening.row("opening, to the first list", "500"));
    System.out.println(typing.row("- the first key after that", ""));
  }
}
