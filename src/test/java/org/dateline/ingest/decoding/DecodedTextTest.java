package org.dateline.ingest.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Random;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadNote;
import org.junit.jupiter.api.Test;

class DecodedTextTest {

  private static final String TEXT = "“Señor” Kim met Xi in Dalian, the café town.";

  @Test
  void utf_8_needs_no_note() throws RejectionException {
    assertThat(DecodedText.of(TEXT.getBytes(UTF_8)))
        .isEqualTo(new DecodedText(TEXT, Optional.empty()));
  }

  @Test
  void a_byte_order_mark_names_the_encoding() throws RejectionException {
    assertThat(DecodedText.of(("\uFEFF" + TEXT).getBytes(UTF_8)).text()).isEqualTo(TEXT);
    assertThat(DecodedText.of(("\uFEFF" + TEXT).getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
    assertThat(DecodedText.of(("\uFEFF" + TEXT).getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
    assertThat(DecodedText.of(("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32LE"))).text())
        .isEqualTo(TEXT);
  }

  @Test
  void utf_16_without_a_mark_shows_by_its_zeros() throws RejectionException {
    assertThat(DecodedText.of(TEXT.getBytes(UTF_16LE)).text()).isEqualTo(TEXT);
    assertThat(DecodedText.of(TEXT.getBytes(UTF_16BE)).text()).isEqualTo(TEXT);
  }

  @Test
  void other_western_text_is_read_as_windows_1252_and_says_so() throws RejectionException {
    assertThat(DecodedText.of(TEXT.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(
            new DecodedText(TEXT, Optional.of(new ReadNote.GuessedEncoding("windows-1252"))));
  }

  @Test
  void a_few_damaged_bytes_do_not_make_utf_8_another_encoding() throws RejectionException {
    byte[] damaged = "é“é”é’éüö Kim ?".getBytes(UTF_8);
    damaged[damaged.length - 1] = (byte) 0xE9;
    DecodedText decoded = DecodedText.of(damaged);
    assertThat(decoded.text()).isEqualTo("é“é”é’éüö Kim \uFFFD");
    assertThat(decoded.note()).contains(new ReadNote.DamagedCharacters(1));
  }

  @Test
  void another_alphabet_in_one_byte_is_not_guessed() {
    byte[] russian = "Лидеры двух стран встретились".getBytes(Charset.forName("windows-1251"));
    assertRejected(russian, FileFault.UNKNOWN_ENCODING);
  }

  @Test
  void bytes_that_are_no_text_are_rejected() {
    byte[] noise = new byte[4000];
    new Random(3).nextBytes(noise);
    assertThatExceptionOfType(RejectionException.class).isThrownBy(() -> DecodedText.of(noise));
    assertRejected(new byte[100], FileFault.BINARY);
    assertRejected("\0\1\2\3\4\5abc\6\7".getBytes(ISO_8859_1), FileFault.BINARY);
  }

  @Test
  void damaged_utf_16_is_rejected() {
    byte[] half = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
    assertRejected(half, new ReadFault.DamagedEncoding("UTF-16LE"));
  }

  private static void assertRejected(byte[] bytes, ReadFault fault) {
    assertThatExceptionOfType(RejectionException.class)
        .isThrownBy(() -> DecodedText.of(bytes))
        .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
