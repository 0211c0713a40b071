package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingPositionsTest {

  private static final ScrollPosition PLACE = new ScrollPosition(1_200, 3.5);

  @TempDir private Path folder = Path.of("");

  private final WindowThread window = new WindowThread();

  @SuppressWarnings("NullAway.Init") // by open
  private Library library;

  @BeforeEach
  void open() {
    library = Samples.empty(folder);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private ReadingPositions begun() throws InterruptedException {
    ReadingPositions positions = new ReadingPositions(() -> library, window.background());
    positions.begin();
    window.untilIdle();
    return positions;
  }

  private void keep(ReadingPositions positions) throws InterruptedException {
    positions.keep();
    window.untilIdle();
  }

  @Test
  void they_are_there_after_a_restart_and_a_beginning_needs_none() throws Exception {
    ReadingPositions positions = begun();
    positions.note("long", PLACE);
    positions.note("read again", PLACE);
    positions.note("read again", new ScrollPosition(0, 40));
    assertThat(positions.of(Optional.of("long"))).isEqualTo(PLACE);
    keep(positions);

    ReadingPositions later = begun();
    assertThat(later.of(Optional.of("long"))).isEqualTo(PLACE);
    assertThat(later.of(Optional.of("read again"))).isEqualTo(ScrollPosition.TOP);
    assertThat(later.of(Optional.empty())).isEqualTo(ScrollPosition.TOP);
  }

  @Test
  void what_was_noted_before_they_were_read_counts() throws Exception {
    ReadingPositions before = begun();
    before.note("one", PLACE);
    before.note("other", PLACE);
    keep(before);

    ReadingPositions positions = new ReadingPositions(() -> library, window.background());
    positions.begin();
    ScrollPosition newer = new ScrollPosition(7, 0);
    positions.note("one", newer);
    window.untilIdle();

    assertThat(positions.of(Optional.of("one"))).isEqualTo(newer);
    assertThat(positions.of(Optional.of("other"))).isEqualTo(PLACE);
  }

  @Test
  void nothing_is_written_over_before_it_was_read() throws Exception {
    ReadingPositions before = begun();
    before.note("one", PLACE);
    keep(before);

    ReadingPositions hasty = new ReadingPositions(() -> library, window.background());
    hasty.note("other", PLACE);
    keep(hasty);

    assertThat(begun().of(Optional.of("one"))).isEqualTo(PLACE);
  }

  @Test
  void they_are_bounded_and_the_oldest_go_first() throws Exception {
    ReadingPositions positions = begun();
    for (int i = 0; i <= ReadingPositions.MAX_ARTICLES; i++) {
      positions.note("article " + i, PLACE);
      positions.note("article 0", PLACE);
    }
    keep(positions);

    ReadingPositions later = begun();
    assertThat(later.of(Optional.of("article 0"))).isEqualTo(PLACE);
    assertThat(later.of(Optional.of("article 1"))).isEqualTo(ScrollPosition.TOP);
    assertThat(later.of(Optional.of("article 2"))).isEqualTo(PLACE);
  }

  @Test
  void what_cannot_be_read_is_no_place() throws Exception {
    library
        .settings()
        .set(
            ReadingPositions.SETTING,
            "0.article=a\n0.offset=-3\n1.article=b\n1.offset=rubbish\n2.article=c\n2.offset=9\n");

    ReadingPositions positions = begun();
    assertThat(positions.of(Optional.of("a"))).isEqualTo(ScrollPosition.TOP);
    assertThat(positions.of(Optional.of("b"))).isEqualTo(ScrollPosition.TOP);
    assertThat(positions.of(Optional.of("c"))).isEqualTo(new ScrollPosition(9, 0));
  }
}
