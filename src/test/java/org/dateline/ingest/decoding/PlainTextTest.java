package org.dateline.ingest.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlainTextTest {

  @Test
  void lines_end_in_a_line_feed_whatever_they_ended_in() {
    assertThat(PlainText.text("a\r\nb\rc\u2028d\u0085e\ff\u000Bg"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng");
    assertThat(PlainText.text("a\u2029b")).isEqualTo("a\n\nb");
  }

  @Test
  void at_most_one_blank_line_stands_between_two_lines() {
    assertThat(PlainText.text("\n\na  \n \t \n\n\n b\n\n")).isEqualTo("a\n\n b");
  }

  @Test
  void every_space_is_a_plain_one() {
    assertThat(PlainText.text("a\u00A0b\u2007c\u202Fd\te\u3000f")).isEqualTo("a b c d e f");
  }

  @Test
  void invisible_marks_and_control_characters_are_dropped() {
    assertThat(PlainText.text("\uFEFFPyong\u00ADyang\u200B\0\u0007\u009F\u007F!"))
        .isEqualTo("Pyongyang!");
  }

  @Test
  void joiners_stay_for_other_scripts_and_emoji_need_them() {
    String family = "👩\u200D👧 می\u200Cخواهم";
    assertThat(PlainText.text(family)).isEqualTo(family);
  }

  @Test
  void letters_are_composed() {
    assertThat(PlainText.text("Cafe\u0301")).isEqualTo("Café");
  }

  @Test
  void half_a_surrogate_pair_is_replaced_and_never_paired_up() {
    assertThat(PlainText.text("a\uD83Db")).isEqualTo("a\uFFFDb");
    assertThat(PlainText.text("\uD83D\0\uDE00")).isEqualTo("\uFFFD\uFFFD");
    assertThat(PlainText.text("😀")).isEqualTo("😀");
  }

  @Test
  void a_title_is_one_line() {
    assertThat(PlainText.line("  Leaders \n\n meet\tin  Dalian "))
        .isEqualTo("Leaders meet in Dalian");
  }

  @Test
  void normalising_again_changes_nothing() {
    Random random = new Random(8);
    int[] odd = {
      '\r', '\n', ' ', '\t', 0, 0x85, 0xA0, 0xAD, 0x301, 0x323, 0x200B, 0x2028, 0x2029, 0xFEFF, 'e',
      0xD800, 0xDFFF, 0x1F600, 0x1100, 0x1161, 0x11A8, 0x212B, 0x37E, 0x2000, 0x0344
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder raw = new StringBuilder();
      int length = random.nextInt(24);
      for (int j = 0; j < length; j++) {
        raw.appendCodePoint(
            random.nextInt(4) == 0 ? random.nextInt(0x110000) : odd[random.nextInt(odd.length)]);
      }
      String text = PlainText.text(raw.toString());
      assertThat(PlainText.text(text)).isEqualTo(text);
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
      String line = PlainText.line(raw.toString());
      assertThat(PlainText.line(line)).isEqualTo(line).doesNotContain("\n");
    }
  }

  @Test
  @Timeout(10)
  void an_endless_run_of_combining_marks_takes_no_endless_time() {
    String marks = "a" + "\u0301\u0323".repeat(1_000_000);
    assertThat(PlainText.text(marks)).hasSizeLessThan(40);
  }
}
