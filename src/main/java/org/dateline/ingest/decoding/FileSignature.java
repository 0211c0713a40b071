package org.dateline.ingest.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.ingest.result.RejectionException;

/// The file signatures (magic numbers) of what is no article and can be told by how it begins.
public enum FileSignature {
  PNG("a PNG image", "\u0089PNG\r\n"),
  JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
  GIF("a GIF image", "GIF8"),
  TIFF("a TIFF image", "II*\0"),
  ZIP("a ZIP archive or an office document", "PK\u0003\u0004"),
  GZIP("a gzip archive", "\u001F\u008B\u0008"),
  OLE("an office document", "\u00D0\u00CF\u0011\u00E0"),
  SQLITE("a SQLite database", "SQLite format 3\0"),
  ELF("a program", "\u007FELF"),
  RTF("a rich-text document", "{\\rtf"),
  PDF("a PDF document", "%PDF-");

  private static final Pattern HTML =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}>|<!--.{0,2000}?-->|\\s++)*+<(?:!doctype html|html|head|body)\\b.*",
          Pattern.DOTALL);

  private static final Pattern XML =
      Pattern.compile("\\s*+<(?:\\?xml|rss|feed)\\b.*", Pattern.DOTALL);

  private final String words;
  private final String magic;

  FileSignature(String words, String magic) {
    this.words = words;
    this.magic = magic;
  }

  /// Says what a file is, if the first bytes of it show that it cannot be an article.
  ///
  /// @param head the first bytes; some thousands are enough
  public static Optional<RejectionException> of(byte[] head) {
    String start = new String(head, ISO_8859_1);
    for (FileSignature signature : values()) {
      if (start.startsWith(signature.magic)) {
        return Optional.of(no(signature));
      }
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of(new RejectionException("is no article: it looks like a WebP image"));
    }
    // Without the zeros of UTF-16 and the byte-order marks, markup is ASCII in every encoding.
    String markup =
        start.replaceAll("[\0\u00EF\u00BB\u00BF\u00FF\u00FE]", "").toLowerCase(Locale.ROOT);
    if (HTML.matcher(markup).matches()) {
      return Optional.of(
          new RejectionException(
              "is a web page (HTML), which cannot be read yet: save its text as .txt"));
    }
    return XML.matcher(markup).matches()
        ? Optional.of(new RejectionException("is no article: it looks like XML"))
        : Optional.empty();
  }

  private static RejectionException no(FileSignature signature) {
    return signature == PDF || signature == RTF
        ? new RejectionException(
            "is " + signature.words + ", which cannot be read yet: save its text as .txt")
        : new RejectionException("is no article: it looks like " + signature.words);
  }
}
