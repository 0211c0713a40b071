package org.dateline.names.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryCompilerTest {

  private static final String ROW = "DPRK | North_Korea | 1.0";

  @TempDir private Path folder;

  private void compile(DictionarySource source) {
    new DictionaryCompiler(source).into(folder, _ -> {});
  }

  private static DictionarySource version(String version, DictionarySource source) {
    return new DictionarySource(version, source.size(), source.rows());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path file() {
    return folder.resolve("names-test.dictionary");
  }

  private void assertThatItWorks() {
    try (NameDictionary dictionary = NameDictionary.open(folder, "test").orElseThrow()) {
      assertThat(dictionary.find("DPRK")).hasSize(1);
      assertThat(dictionary.version()).isEqualTo("test");
    }
  }

  @Test
  void a_folder_without_a_dictionary_has_none() {
    assertThat(NameDictionary.open(folder, "test")).isEmpty();
    assertThat(NameDictionary.open(folder.resolve("nowhere"), "test")).isEmpty();
  }

  @Test
  void a_dictionary_can_be_opened_again_and_again() {
    compile(SmallSource.of(ROW));
    assertThatItWorks();
    assertThatItWorks();
  }

  @Test
  void folders_are_made() {
    folder = folder.resolve("a/b");
    compile(SmallSource.of(ROW));
    assertThatItWorks();
  }

  @Test
  void an_empty_source_gives_an_empty_dictionary() {
    compile(SmallSource.of());
    try (NameDictionary dictionary = NameDictionary.open(folder, "test").orElseThrow()) {
      assertThat(dictionary.find("DPRK")).isEmpty();
    }
  }

  @Test
  void the_same_rows_give_the_same_bytes() throws IOException {
    List<String> rows =
        IntStream.range(0, 30_000)
            .mapToObj(i -> "Name %d | Title_%05d | 0.%d".formatted(i / 3, i, 1 + i % 9))
            .toList();
    compile(SmallSource.of(rows));
    byte[] first = Files.readAllBytes(file());
    Files.delete(file());
    compile(SmallSource.of(rows));
    assertThat(Files.readAllBytes(file())).isEqualTo(first);
  }

  /// If this fails, the rules have changed: raise the number of the rules in DictionarySource, so
  /// that what older versions have compiled is not taken for the new, and put the new sum here.
  @Test
  void the_rules_are_those_of_this_version() throws IOException {
    compile(
        SmallSource.of(
            "Bank of America | Bank_of_America | 0.98",
            "B. of A. | Bank_of_America | 1.0",
            "Jørgen Müller's | Jørgen_Müller's | 0.5",
            "Straße & Söhne Ltd. | Straße | 0.666667",
            "STRASSE AND SOHNE LTD | Strasse | 1.0",
            "Ærø | Ærø_(island) | 0.8",
            "the Hague | The_Hague | 0.9",
            "Kim | Kim_(name) | 0.2",
            "en:Kim | Kim | 0.2"));
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(file()));
    assertThat("%08x".formatted(sum.getValue())).isEqualTo("606f16cb");
  }

  @Test
  void progress_goes_from_nothing_to_all() {
    List<Double> told = new ArrayList<>();
    new DictionaryCompiler(SmallSource.of(ROW)).into(folder, told::add);
    assertThat(told).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 39, 40, 1_000, 262_000})
  void a_cut_off_file_is_not_opened_and_is_compiled_again(int length) throws IOException {
    compile(SmallSource.of(ROW));
    Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), length));
    assertThat(NameDictionary.open(folder, "test")).isEmpty();
    compile(SmallSource.of(ROW));
    assertThatItWorks();
  }

  @Test
  void a_file_with_a_wrong_byte_in_what_is_held_in_memory_is_not_opened() throws IOException {
    compile(SmallSource.of(ROW));
    byte[] bytes = Files.readAllBytes(file());
    for (int at : new int[] {1_000, bytes.length - 50, bytes.length - 30, bytes.length - 1}) {
      byte[] wrong = bytes.clone();
      wrong[at] ^= 1;
      Files.write(file(), wrong);
      assertThat(NameDictionary.open(folder, "test")).as("byte %d", at).isEmpty();
    }
  }

  @Test
  void a_wrong_byte_elsewhere_is_said_when_it_is_met() throws IOException {
    compile(SmallSource.of(ROW));
    byte[] bytes = Files.readAllBytes(file());
    bytes[1] = 0x7f;
    Files.write(file(), bytes);
    try (NameDictionary dictionary = NameDictionary.open(folder, "test").orElseThrow()) {
      assertThatThrownBy(() -> dictionary.find("DPRK"))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void a_file_of_another_version_is_not_opened_under_this_name() throws IOException {
    compile(version("other", SmallSource.of(ROW)));
    Files.move(folder.resolve("names-other.dictionary"), file());
    assertThat(NameDictionary.open(folder, "test")).isEmpty();
  }

  @Test
  void what_is_left_of_others_is_removed_and_the_rest_of_the_folder_is_not() throws IOException {
    Files.writeString(folder.resolve("names-old.dictionary.part"), "killed");
    Files.writeString(folder.resolve("names-old.dictionary"), "old");
    Files.writeString(folder.resolve("diary.txt"), "mine");
    compile(SmallSource.of(ROW));
    assertThat(files()).containsExactly("diary.txt", "names-test.dictionary", "names.lock");
  }

  @Test
  void one_that_is_open_stays_so_while_the_next_version_comes() {
    try (NameDictionary old = SmallSource.compiled(folder, ROW)) {
      compile(version("next", SmallSource.of("ROK | South_Korea | 1.0")));
      assertThat(old.find("DPRK")).hasSize(1);
      try (NameDictionary next = NameDictionary.open(folder, "next").orElseThrow()) {
        assertThat(next.find("ROK")).hasSize(1);
        assertThat(next.find("DPRK")).isEmpty();
      }
    }
  }

  @Test
  void an_interrupted_compiler_leaves_nothing_behind() throws IOException {
    DictionarySource source = SmallSource.of(ROW);
    assertThatThrownBy(() ->
            new DictionaryCompiler(source).into(folder, fraction -> interruptAfter(fraction, 0)))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(files()).containsExactly("names.lock");
    compile(source);
    assertThatItWorks();
  }

  private static void interruptAfter(double fraction, double begin) {
    if (fraction > begin) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_compiler_is_interrupted_while_it_waits_for_rows() throws Exception {
    CountDownLatch opened = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    DictionarySource stuck =
        new DictionarySource(
            "test",
            1,
            () -> {
              opened.countDown();
              awaitForever(never);
              return new ByteArrayInputStream(new byte[0]);
            });
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<?> compiling = threads.submit(() -> compile(stuck));
      opened.await();
      threads.shutdownNow();
      assertThatThrownBy(compiling::get).hasRootCauseInstanceOf(CancellationException.class);
    }
    assertThat(files()).containsExactly("names.lock");
  }

  private static void awaitForever(CountDownLatch never) throws IOException {
    try {
      never.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void of_two_compilers_at_once_one_works_and_the_other_waits_for_it() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    CountDownLatch bothCame = new CountDownLatch(2);
    DictionarySource rows = SmallSource.of(ROW);
    DictionarySource source =
        new DictionarySource(
            "test",
            rows.size(),
            () -> {
              opened.incrementAndGet();
              awaitForever(bothCame);
              return rows.rows().open();
            });
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Runnable compile =
          () ->
              new DictionaryCompiler(source)
                  .into(
                      folder,
                      fraction -> {
                        if (fraction == 0) {
                          bothCame.countDown();
                        }
                      });
      Future<?> one = threads.submit(compile);
      Future<?> other = threads.submit(compile);
      one.get();
      other.get();
    }
    assertThat(opened).hasValue(1);
    assertThatItWorks();
  }

  @Test
  void a_source_that_cannot_be_read_is_said_and_leaves_nothing_behind() throws IOException {
    byte[] bytes = SmallSource.gzipped(List.of(ROW));
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 9);
    DictionarySource source =
        new DictionarySource("test", cut.length, () -> new ByteArrayInputStream(cut));
    assertThatThrownBy(() -> compile(source))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("rows of the name dictionary");
    assertThat(files()).containsExactly("names.lock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no tabs", "Thing | Thing", "Thing | Thing | x", "Thing | Thing | 1.5"})
  void a_row_that_is_none_is_said_with_its_line(String row) {
    assertThatThrownBy(() -> compile(SmallSource.of(ROW, row)))
        .isInstanceOf(UncheckedIOException.class)
        .hasStackTraceContaining("line 2 ");
  }

  @Test
  void a_compiler_that_stops_early_lets_the_reading_thread_go() {
    List<String> rows = new ArrayList<>(List.of("no tabs"));
    IntStream.range(0, 200_000).mapToObj(i -> "Name | Title_" + i + " | 1.0").forEach(rows::add);
    assertThatThrownBy(() -> compile(SmallSource.of(rows)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() throws IOException {
    Files.writeString(folder.resolve("file"), "no folder");
    folder = folder.resolve("file");
    assertThatThrownBy(() -> compile(SmallSource.of(ROW)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(folder.toString());
  }
}
