package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.Starter.Start;
import org.dateline.library.files.WindowState;
import org.dateline.ui.settings.Appearance;
import org.dateline.ui.settings.PaneWidths;
import org.dateline.ui.settings.WindowBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long it takes to be able to read, next to an empty window, and how much heap that takes.
/// Needs what `./dateline` has built.
class StartupBenchmark {

  private static final int WARM_UPS = 2;
  private static final int STARTS = 15;
  private static final int FIRST_STARTS = 5;

  @TempDir Path folder;

  private final Starter starter;

  StartupBenchmark() throws IOException {
    starter = Starter.in(Path.of("").toAbsolutePath());
  }

  @Test
  void prints_the_second_start_against_an_empty_window() throws IOException {
    Path library = library("second");
    starter.run("--library", library.toString(), "--rehearse");
    List<Start> empty = new ArrayList<>();
    List<Start> dateline = new ArrayList<>();
    for (int i = 0; i < WARM_UPS + STARTS; i++) {
      empty.add(starter.measure(EmptyWindowProbe.class));
      dateline.add(starter.measure(WindowProbe.class, library.toString()));
    }
    List<Start> emptyWarm = empty.subList(WARM_UPS, empty.size());
    List<Start> datelineWarm = dateline.subList(WARM_UPS, dateline.size());
    System.out.printf("%nFrom process start to painted, %d starts each, in turn%n", STARTS);
    print("empty window", emptyWarm);
    print("second start", datelineWarm);
    System.out.printf("ratio %.2f%n", median(datelineWarm) / median(emptyWarm));
  }

  @Test
  void prints_the_first_start_until_all_articles_are_highlighted() throws IOException {
    int articles = Corpus.articles().size();
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < FIRST_STARTS; i++) {
      starts.add(
          starter.measure(
              WindowProbe.class, library("first" + i).toString(), Integer.toString(articles)));
    }
    System.out.printf(
        "%nFrom process start to %d articles highlighted and the first painted, %d starts%n",
        articles, FIRST_STARTS);
    print("first start", starts);
  }

  /// A folder for a library, whose window has the size of the empty one.
  private Path library(String name) throws IOException {
    Path library = Files.createDirectory(folder.resolve(name));
    WindowState.write(
        library,
        Appearance.FIRST
            .withWindow(
                WindowBounds.sized(EmptyWindowProbe.WIDTH, EmptyWindowProbe.HEIGHT),
                PaneWidths.FIRST)
            .write());
    return library;
  }

  private static void print(String what, List<Start> starts) {
    List<Double> sorted = starts.stream().map(Start::seconds).sorted().toList();
    System.out.printf(
        "%-14s median %.2f s (%.2f to %.2f)   heap %3d MB%n",
        what,
        median(starts),
        sorted.getFirst(),
        sorted.getLast(),
        starts.stream().mapToLong(Start::heap).max().orElseThrow() / 1_000_000);
  }

  private static double median(List<Start> starts) {
    List<Double> sorted = starts.stream().map(Start::seconds).sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
