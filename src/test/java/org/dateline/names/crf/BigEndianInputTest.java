package org.dateline.names.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BigEndianInputTest {

  /// A stream that, like one that unpacks, often has less than it is asked for.
  private static final class Trickle extends FilterInputStream {

    private final Random random = new Random(1);

    Trickle(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return super.read(bytes, from, Math.min(length, 1 + random.nextInt(5_000)));
    }
  }

  @Test
  void what_was_written_is_read_wherever_the_buffer_ends() throws IOException {
    Random random = new Random(7);
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      out.writeByte(i);
      out.writeShort(-i);
      out.writeInt(i * 31_337);
      out.writeLong(Long.MIN_VALUE + i);
      out.writeDouble(-1.5 * i);
      texts.add((i % 3 == 0 ? "é金\0😀" : "Kim ").repeat(random.nextInt(60)));
      out.writeUTF(texts.getLast());
    }
    try (var in = new BigEndianInput(new Trickle(new ByteArrayInputStream(bytes.toByteArray())))) {
      for (int i = 0; i < 2_000; i++) {
        assertThat(in.readByte()).isEqualTo((byte) i);
        assertThat(in.readShort()).isEqualTo((short) -i);
        assertThat(in.readInt()).isEqualTo(i * 31_337);
        assertThat(in.readLong()).isEqualTo(Long.MIN_VALUE + i);
        assertThat(in.readDouble()).isEqualTo(-1.5 * i);
        assertThat(in.readUtf()).isEqualTo(texts.get(i));
      }
      assertThatThrownBy(in::readByte).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void the_longest_text_there_can_be_is_read() throws IOException {
    String longest = "a".repeat(65_534) + '\u007F';
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    for (int i = 0; i < 5; i++) {
      out.writeUTF(longest);
      out.writeUTF("ü" + longest.substring(2));
    }
    try (var in = new BigEndianInput(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (int i = 0; i < 5; i++) {
        assertThat(in.readUtf()).isEqualTo(longest);
        assertThat(in.readUtf()).isEqualTo("ü" + longest.substring(2));
      }
    }
  }

  @Test
  void a_stream_that_ends_within_something_is_refused() {
    var in = new BigEndianInput(new ByteArrayInputStream(new byte[] {0, 9, 'K'}));

    assertThatThrownBy(in::readUtf).isInstanceOf(EOFException.class);
  }
}
