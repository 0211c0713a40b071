package org.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.names.dictionary.DictionaryCompiler;
import org.dateline.names.dictionary.NameDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the name dictionary costs: to compile, on disk, in memory, a look-up. Compiles the real
/// one, then looks up a million aliases that it has, in random order. Memory is read from /proc, so
/// it is for Linux alone; RssAnon has the garbage in it that the collector has not given back, and
/// the times of the look-ups, 8 MB.
class DictionaryBenchmark {

  private static final int LOOK_UPS = 1_000_000;

  /// Every tenth row of the source is tried.
  private static final int STEP = 10;

  @Test
  void prints_what_the_dictionary_costs(@TempDir Path folder) throws IOException {
    long begin = System.nanoTime();
    DictionaryCompiler.compile(folder, _ -> {});
    System.out.printf("%ncompiled in     %8.1f s%n", (System.nanoTime() - begin) / 1e9);
    System.out.printf("on disk         %8.1f MB%n", size(folder) / 1e6);
    List<String> aliases = aliases(folder);
    Memory before = Memory.now();
    begin = System.nanoTime();
    try (NameDictionary dictionary = NameDictionary.open(folder).orElseThrow()) {
      System.out.printf("opened in       %8.1f ms%n", (System.nanoTime() - begin) / 1e6);
      long[] times = new long[LOOK_UPS];
      for (int i = 0; i < LOOK_UPS; i++) {
        long from = System.nanoTime();
        dictionary.find(aliases.get(i % aliases.size()));
        times[i] = System.nanoTime() - from;
      }
      Memory after = Memory.now();
      Arrays.sort(times);
      System.out.printf("a look-up, p50  %,8d ns%n", times[LOOK_UPS / 2]);
      System.out.printf("a look-up, p99  %,8d ns%n", times[LOOK_UPS / 100 * 99]);
      System.out.printf("added by %,d look-ups of %,d aliases:%n", LOOK_UPS, aliases.size());
      System.out.printf("  heap held     %8.1f MB%n", (after.heap - before.heap) / 1e6);
      System.out.printf("  RssFile       %8.1f MB%n", (after.file - before.file) / 1e6);
      System.out.printf("  RssAnon       %8.1f MB%n", (after.anonymous - before.anonymous) / 1e6);
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /// Aliases of the source that the dictionary has, shuffled.
  private static List<String> aliases(Path folder) throws IOException {
    List<String> aliases = new ArrayList<>(LOOK_UPS);
    try (NameDictionary dictionary = NameDictionary.open(folder).orElseThrow();
        InputStream packed =
            Objects.requireNonNull(
                DictionaryBenchmark.class.getResourceAsStream(
                    "/edu/stanford/nlp/models/kbp/english/wikidict.tab.gz"));
        BufferedReader rows =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        if (number++ % STEP == 0) {
          String alias = row.substring(0, row.indexOf('\t'));
          if (!dictionary.find(alias).isEmpty()) {
            aliases.add(alias);
          }
        }
      }
    }
    Collections.shuffle(aliases, new Random(1));
    return aliases;
  }

  /// What the process has, in bytes.
  private record Memory(long heap, long anonymous, long file) {

    static Memory now() throws IOException {
      System.gc();
      List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
      long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      return new Memory(heap, bytes(status, "RssAnon:"), bytes(status, "RssFile:"));
    }

    private static long bytes(List<String> status, String name) {
      return status.stream()
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElseThrow();
    }
  }
}
