package org.dateline.ingest.decoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadNote;

/// Bytes as characters.
///
/// @param text the characters, not yet normalised
/// @param note where the encoding was guessed, or something in it is damaged
public record DecodedText(String text, Optional<ReadNote> note) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// How many bytes tell whether the file is UTF-16.
  private static final int SAMPLE_BYTES = 4096;

  /// Decodes by the byte-order mark, else as UTF-8, else as what it most looks like: UTF-16, UTF-8
  /// with some damage, or windows-1252.
  ///
  /// @throws RejectionException if it is not text, or in an encoding that cannot be told
  public static DecodedText of(byte[] bytes) throws RejectionException {
    DecodedText decoded = decode(bytes);
    if (isBinary(decoded.text)) {
      throw new RejectionException(FileFault.BINARY);
    }
    return decoded;
  }

  private static DecodedText decode(byte[] bytes) throws RejectionException {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return exactly(bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return exactly(bytes, 4, Charset.forName("UTF-32BE"));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return exactly(bytes, 2, UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return exactly(bytes, 2, UTF_16BE);
    }
    Optional<Charset> utf16 = utf16(bytes);
    return utf16.isPresent() ? exactly(bytes, 0, utf16.get()) : utf8(bytes, 0);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static DecodedText exactly(byte[] bytes, int from, Charset charset)
      throws RejectionException {
    return strictly(bytes, from, charset)
        .map(text -> new DecodedText(text, Optional.empty()))
        .orElseThrow(() -> new RejectionException(new ReadFault.DamagedEncoding(charset.name())));
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(charset.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static DecodedText utf8(byte[] bytes, int from) throws RejectionException {
    Optional<String> strict = strictly(bytes, from, UTF_8);
    if (strict.isPresent()) {
      return new DecodedText(strict.get(), Optional.empty());
    }
    String repaired = new String(bytes, from, bytes.length - from, UTF_8);
    long replaced = repaired.chars().filter(c -> c == 0xFFFD).count();
    long beyondAscii = repaired.chars().filter(c -> c > 0x7F).count();
    // Single-byte text hardly ever holds a well-formed UTF-8 sequence, so a few of them prove
    // UTF-8.
    if (from > 0 || replaced * 5 <= beyondAscii) {
      return new DecodedText(repaired, Optional.of(new ReadNote.DamagedCharacters(replaced)));
    }
    return legacy(bytes);
  }

  private static DecodedText legacy(byte[] bytes) throws RejectionException {
    int letters = 0;
    int beyondAscii = 0;
    for (byte b : bytes) {
      if (b < 0) {
        beyondAscii++;
      } else if (Character.isLetter(b)) {
        letters++;
      }
    }
    Optional<String> text = strictly(bytes, 0, WINDOWS_1252);
    // In western text at most a letter in four has an accent; more is another alphabet or no text.
    if (text.isPresent() && beyondAscii * 4L <= letters) {
      return new DecodedText(
          text.get(), Optional.of(new ReadNote.GuessedEncoding(WINDOWS_1252.name())));
    }
    if (text.isPresent() && isBinary(text.get())) {
      throw new RejectionException(FileFault.BINARY);
    }
    throw new RejectionException(FileFault.UNKNOWN_ENCODING);
  }

  /// UTF-16 with no mark shows by its zeros: nearly all of one byte of each pair, none of the
  /// other.
  private static Optional<Charset> utf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE_BYTES) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += bytes[2 * i] == 0 ? 1 : 0;
      second += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (second * 2 > pairs && first * 20 < pairs) {
      return Optional.of(UTF_16LE);
    }
    return first * 2 > pairs && second * 20 < pairs ? Optional.of(UTF_16BE) : Optional.empty();
  }

  /// Stray control characters happen in text; one in a hundred does not.
  private static boolean isBinary(String text) {
    long controls = text.chars().filter(c -> c < ' ' && !isLayout(c)).count();
    return controls > 1 + text.length() / 100;
  }

  private static boolean isLayout(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
  }
}
