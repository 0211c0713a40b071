package org.dateline.names.place;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads the tables of names that CoreNLP has for its TokensRegex: a line has a pattern, a type,
/// the types that it may take the place of, and a priority, parted by tabs.
///
/// Nine rows of ten are words made with the names ("Dallas-based") and of no use here. They are
/// told by what they may take the place of, and come last, so that most are not read at all.
final class GazetteerRows {

  /// After so many rows of no use none follows that is.
  private static final int MAX_SKIPPED_ROWS = 100_000;

  private static final int BUFFER = 1 << 16;
  private static final byte[] A_PLACE = "LOCATION\t".getBytes(StandardCharsets.US_ASCII);

  /// Takes the rows of places.
  interface PlaceRowConsumer {
    /// Takes a row.
    ///
    /// @param name what to look for; it has no marks of a regular expression but a dot
    /// @param type such as CITY
    void row(String name, String type);
  }

  private final PlaceRowConsumer consumer;
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
  private int others;

  private GazetteerRows(PlaceRowConsumer consumer) {
    this.consumer = consumer;
  }

  /// Gives the places of a table to `sink`. Linear.
  static void read(InputStream table, PlaceRowConsumer consumer) throws IOException {
    GazetteerRows rows = new GazetteerRows(consumer);
    byte[] buffer = new byte[BUFFER];
    for (int length; rows.others < MAX_SKIPPED_ROWS && (length = table.read(buffer)) >= 0; ) {
      rows.take(buffer, length);
    }
    byte[] last = rows.begun.toByteArray();
    rows.line(last, 0, last.length);
  }

  private void take(byte[] bytes, int length) {
    int start = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '\n') {
        if (begun.size() == 0) {
          line(bytes, start, i);
        } else {
          begun.write(bytes, start, i - start);
          byte[] whole = begun.toByteArray();
          begun.reset();
          line(whole, 0, whole.length);
        }
        start = i + 1;
      }
    }
    begun.write(bytes, start, length - start);
  }

  private void line(byte[] bytes, int start, int end) {
    int type = after(bytes, start, end, '\t');
    int replaced = after(bytes, type, end, '\t');
    others++;
    if (startsWith(bytes, replaced, end)) {
      others = 0;
      String name = new String(bytes, start, type - 1 - start, StandardCharsets.UTF_8);
      String plain = name.indexOf('\\') < 0 ? name : name.replace("\\.?", ".").replace("\\.", ".");
      if (plain.indexOf('\\') < 0 && plain.indexOf('[') < 0) {
        consumer.row(
            plain, new String(bytes, type, replaced - 1 - type, StandardCharsets.US_ASCII));
      }
    }
  }

  private static int after(byte[] bytes, int start, int end, char stop) {
    for (int i = start; i < end; i++) {
      if (bytes[i] == stop) {
        return i + 1;
      }
    }
    return end;
  }

  private static boolean startsWith(byte[] bytes, int start, int end) {
    if (start + A_PLACE.length > end) {
      return false;
    }
    for (int i = 0; i < A_PLACE.length; i++) {
      if (bytes[start + i] != A_PLACE[i]) {
        return false;
      }
    }
    return true;
  }
}
