package org.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.bench.Latencies.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How fast a library of made-up news is searched, at each of several sizes: a table each, beside a
/// [Yardstick] of the processor and in multiples of it, and how much slower the same is at the next
/// size. Each size has a process of its own with a heap of 1 GB (`-Dheap=1g`) and the options of
/// the window (`-Doptions=…`).
///
/// Libraries are made in a folder that is removed, unless `-Dlibraries=FOLDER` says where they are
/// kept; one of a million articles takes 10 GB and a quarter of an hour. `-Dsizes=10000,100000`
/// says how many articles they have, `-Dtimes=2000` how often each kind of thing is asked, and
/// `-Dkinds=keystroke,click` which: keystroke, search, click, facets, meant, like, bad, limits,
/// opening, arrival; and meaning, which is only asked when it is called so. `-Dclock=processor`
/// leaves out what other work of the machine adds ([Ticks]).
class SearchBenchmark {

  private static final String SIZES = "10000,100000";

  /// As the window has them.
  private static final String OPTIONS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private final List<String> sizes = split("sizes", SIZES, ",");
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();

  @TempDir Path temporary;

  private static List<String> split(String property, String otherwise, String at) {
    String value = System.getProperty(property, otherwise);
    return value.isEmpty() ? List.of() : Arrays.asList(value.split(at));
  }

  @Test
  void prints_how_long_answers_take() throws IOException {
    Path libraries =
        Optional.ofNullable(System.getProperty("libraries")).map(Path::of).orElse(temporary);
    for (String size : sizes) {
      Path folder = libraries.resolve(size);
      MadeLibrary.makeStore(folder, Integer.parseInt(size));
      if (split("kinds", "", ",").contains("meaning")) {
        MadeVectors.fill(folder, Integer.parseInt(size));
      }
      System.out.printf(Locale.ENGLISH, "%n%,d articles%n", Integer.parseInt(size));
      probe(folder, size);
    }
    for (int i = 1; i < sizes.size(); i++) {
      growth(i);
    }
  }

  private void probe(Path folder, String size) throws IOException {
    Process process =
        new ProcessBuilder(command(folder, size))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      boolean quiet = true;
      Yardstick yardstick = new Yardstick(Double.NaN, Double.NaN);
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        yardstick = Yardstick.parse(line).orElse(yardstick);
        // The same kinds come a second time there.
        quiet &= !line.startsWith("before anything");
        if (line.split(" {2,}").length != 7) {
          System.out.println(line);
        } else if (line.startsWith("milliseconds")) {
          System.out.println(line + Yardstick.HEAD);
        } else {
          Row row = Row.parse(line);
          System.out.println(line + yardstick.ratios(row));
          if (quiet) {
            rows.computeIfAbsent(row.what(), _ -> new ArrayList<>()).add(row);
          }
        }
      }
      if (process.onExit().join().exitValue() != 0) {
        throw new IllegalStateException("the process that searches has failed");
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> command(Path folder, String size) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + System.getProperty("heap", "1g"));
    command.addAll(split("options", OPTIONS, " "));
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-Dclock=" + System.getProperty("clock", ""),
            "-cp",
            System.getProperty("java.class.path"),
            SearchProbe.class.getName(),
            folder.toString(),
            size,
            System.getProperty("times", "2000")));
    command.addAll(split("kinds", "", ","));
    return command;
  }

  private void growth(int size) {
    System.out.printf(
        "%nfrom %s to %s articles, times%n%-40s  %7s  %7s  %7s%n",
        sizes.get(size - 1), sizes.get(size), "at most 4", "p50", "p95", "p99");
    rows.forEach((what, row) -> {
      if (row.size() > size) {
        Row before = row.get(size - 1);
        Row then = row.get(size);
        System.out.printf(
            Locale.ENGLISH,
            "%-40s  %7.2f  %7.2f  %7.2f%n",
            what,
            then.p50() / before.p50(),
            then.p95() / before.p95(),
            then.p99() / before.p99());
      }
    });
  }
}
