package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class SettingWriterTest {

  private static final String SETTING = "sample";

  @TempDir private Path folder = Path.of("");

  private final WindowThread window = new WindowThread();
  private final Set<Thread> writers = ConcurrentHashMap.newKeySet();
  private final List<String> written = new CopyOnWriteArrayList<>();
  private final CountDownLatch open = new CountDownLatch(1);

  @SuppressWarnings("NullAway.Init") // by open
  private Library library;

  @SuppressWarnings("NullAway.Init") // by open
  private SettingWriter<List<String>> writer;

  @BeforeEach
  void open() {
    library = Samples.empty(folder);
    writer = new SettingWriter<>(this::opened, window.background(), SETTING, this::words);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Library opened() {
    try {
      open.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return library;
  }

  private String words(List<String> value) {
    writers.add(Thread.currentThread());
    written.addAll(value);
    return String.join(" ", value);
  }

  @Test
  void a_value_is_put_into_words_on_another_thread_than_the_windows() throws Exception {
    open.countDown();
    writer.keep(List.of("one"));
    window.untilIdle();

    assertThat(library.settings().get(SETTING)).contains("one");
    assertThat(writers).isNotEmpty().doesNotContain(Thread.currentThread());
  }

  @Test
  void of_several_that_wait_only_the_last_is_written() throws Exception {
    for (int i = 0; i < 20; i++) {
      writer.keep(List.of(Integer.toString(i)));
    }
    open.countDown();
    window.untilIdle();

    assertThat(library.settings().get(SETTING)).contains("19");
    assertThat(written).containsExactly("19");
  }

  @Test
  void what_is_kept_already_is_not_written_again() throws Exception {
    open.countDown();
    writer.begin(List.of("same"));
    writer.keep(List.of("same"));
    window.untilIdle();
    assertThat(written).isEmpty();

    writer.keep(List.of("other"));
    writer.keep(List.of("other"));
    window.untilIdle();
    assertThat(written).containsExactly("other");
  }

  @Test
  void what_could_not_be_written_is_written_with_the_next() throws Exception {
    open.countDown();
    List<Throwable> failures = new ArrayList<>();
    WindowThread failing = new WindowThread(failures::add);
    AtomicBoolean full = new AtomicBoolean(true);
    SettingWriter<String> once =
        new SettingWriter<>(
            this::opened,
            failing.background(),
            SETTING,
            value -> {
              if (full.get()) {
                throw new IllegalStateException("no space left");
              }
              return value;
            });
    once.keep("one");
    failing.untilIdle();
    assertThat(failures).hasSize(1);

    full.set(false);
    once.keep("one");
    failing.untilIdle();
    assertThat(library.settings().get(SETTING)).contains("one");
  }
}
