package org.dateline.ingest.decoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The id of an article that brings none: the same words always have the same id, so reading a file
/// twice does not make two articles.
public final class ContentId {

  private static final int DIGITS = 16;

  private ContentId() {}

  /// The first 16 hexadecimal digits of the SHA-256 of title, blank line and text, in UTF-8.
  public static String of(String title, String text) {
    byte[] hash = sha256().digest((title + "\n\n" + text).getBytes(UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
