package org.dateline.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.ui.print.PageBreaks.LinePlace;
import org.dateline.ui.print.PageBreaks.PageRange;
import org.dateline.ui.print.PageBreaks.PrintedLine;
import org.junit.jupiter.api.Test;

final class PageBreaksTest {

  private static final List<LinePlace> PLACES = List.of(LinePlace.values());

  /// A headline of one line, then paragraphs of so many lines, each line 10 points high, with 5
  /// points between paragraphs.
  private static List<PrintedLine> lines(int... paragraphs) {
    List<PrintedLine> lines = new ArrayList<>();
    lines.add(new PrintedLine(10, 0, LinePlace.ONLY, true));
    for (int count : paragraphs) {
      for (int i = 0; i < count; i++) {
        LinePlace place =
            count == 1
                ? LinePlace.ONLY
                : i == 0 ? LinePlace.FIRST : i == count - 1 ? LinePlace.LAST : LinePlace.WITHIN;
        lines.add(new PrintedLine(10, i == 0 ? 5 : 0, place, false));
      }
    }
    return lines;
  }

  private static List<Integer> ends(List<PrintedLine> lines, double height) {
    return PageBreaks.of(lines, height).stream().map(PageRange::to).toList();
  }

  @Test
  void what_fits_is_one_page_and_nothing_is_none() {
    assertThat(ends(lines(3), 45)).containsExactly(4);
    assertThat(ends(List.of(), 45)).isEmpty();
  }

  @Test
  void pages_are_filled() {
    // 10 + 5 + 10 * 10 = 115 for the first ten lines of the paragraph.
    assertThat(ends(lines(20), 115)).containsExactly(11, 21);
  }

  @Test
  void the_room_between_paragraphs_counts_only_within_a_page() {
    // Lines of 10 and a gap of 5: the gap that falls on the break is not printed.
    assertThat(ends(lines(4, 5), 55)).containsExactly(5, 10);
  }

  @Test
  void no_page_ends_with_the_first_line_of_a_paragraph() {
    assertThat(ends(lines(4, 4), 70)).containsExactly(5, 9);
  }

  @Test
  void no_page_begins_with_the_last_line_of_a_paragraph() {
    assertThat(ends(lines(8), 85)).containsExactly(7, 9);
  }

  @Test
  void a_headline_stays_with_its_text() {
    List<PrintedLine> lines = new ArrayList<>(lines(3));
    lines.add(new PrintedLine(10, 5, LinePlace.ONLY, true));
    lines.addAll(lines(2).subList(1, 3));

    assertThat(ends(lines, 62)).containsExactly(4, 7);
  }

  @Test
  void where_no_good_place_is_the_page_is_full_all_the_same() {
    List<PrintedLine> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lines.add(new PrintedLine(10, 0, LinePlace.ONLY, true));
    }
    lines.add(new PrintedLine(500, 0, LinePlace.ONLY, false));

    assertThat(ends(lines, 40)).containsExactly(4, 6, 7);
  }

  @Test
  void every_line_is_on_one_page_in_order_whatever_they_are() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      List<PrintedLine> lines = new ArrayList<>();
      for (int i = random.nextInt(60); i >= 0; i--) {
        LinePlace place = PLACES.get(random.nextInt(PLACES.size()));
        lines.add(
            new PrintedLine(
                1 + random.nextInt(40), random.nextInt(20), place, random.nextInt(4) == 0));
      }
      double height = 20 + random.nextInt(200);
      int at = 0;
      for (PageRange page : PageBreaks.of(lines, height)) {
        assertThat(page.from()).isEqualTo(at);
        assertThat(page.to()).isGreaterThan(at);
        assertThat(page.to() - page.from() == 1 || height(lines, page) <= height).isTrue();
        at = page.to();
      }
      assertThat(at).isEqualTo(lines.size());
    }
  }

  private static double height(List<PrintedLine> lines, PageRange page) {
    double height = lines.get(page.from()).height();
    for (PrintedLine line : lines.subList(page.from() + 1, page.to())) {
      height += line.before() + line.height();
    }
    return height;
  }
}
