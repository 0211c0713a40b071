package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.names.dictionary.DictionaryCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long it takes until names can be found, in a process that has done nothing else yet, and how
/// much heap everything takes that is loaded then, with a compiled dictionary open. Needs what
/// `./dateline` has built. The dictionary is compiled first, which takes half a minute, unless
/// `-Ddictionary=FOLDER` says where one is.
class LoadBenchmark {

  private static final int WARM_UPS = 1;
  private static final int STARTS = 5;

  private record Load(double ready, double processor, double found, double megabytes) {}

  @Test
  void prints_how_long_loading_takes_and_what_it_holds(@TempDir Path folder) throws IOException {
    Path dictionary =
        Optional.ofNullable(System.getProperty("dictionary")).map(Path::of).orElse(folder);
    DictionaryCompiler.compile(dictionary, _ -> {});
    Starter starter = Starter.in(Path.of("").toAbsolutePath());
    List<Load> loads = new ArrayList<>();
    for (int i = 0; i < WARM_UPS + STARTS; i++) {
      List<String> lines = starter.lines(LoadProbe.class, dictionary.toString());
      loads.add(
          new Load(
              Long.parseLong(lines.get(0)) / 1e9,
              Long.parseLong(lines.get(1)) / 1e9,
              Long.parseLong(lines.get(2)) / 1e9,
              Long.parseLong(lines.get(3)) / 1e6));
    }
    List<Load> warm = loads.subList(WARM_UPS, loads.size());
    System.out.printf("%nLoading, %d processes%n", STARTS);
    print("until the finder is ready, s", warm.stream().map(Load::ready).toList());
    print("of processors until then, s", warm.stream().map(Load::processor).toList());
    print("until the first names, s", warm.stream().map(Load::found).toList());
    print("heap with all loaded, MB", warm.stream().map(Load::megabytes).toList());
  }

  private static void print(String what, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    System.out.printf(
        "%-30s median %7.2f (%.2f to %.2f)%n",
        what, sorted.get(STARTS / 2), sorted.getFirst(), sorted.getLast());
  }
}
