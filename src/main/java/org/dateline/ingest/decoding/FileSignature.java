package org.dateline.ingest.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.failure.FileFormat;

/// The file signatures (magic numbers) of what is no article and can be told by how it begins.
public enum FileSignature {
  PNG(FileFormat.PNG, "\u0089PNG\r\n"),
  JPEG(FileFormat.JPEG, "\u00FF\u00D8\u00FF"),
  GIF(FileFormat.GIF, "GIF8"),
  TIFF(FileFormat.TIFF, "II*\0"),
  ZIP(FileFormat.ZIP, "PK\u0003\u0004"),
  GZIP(FileFormat.GZIP, "\u001F\u008B\u0008"),
  OLE(FileFormat.OLE, "\u00D0\u00CF\u0011\u00E0"),
  SQLITE(FileFormat.SQLITE, "SQLite format 3\0"),
  ELF(FileFormat.ELF, "\u007FELF"),
  RTF(FileFormat.RTF, "{\\rtf"),
  PDF(FileFormat.PDF, "%PDF-");

  private static final Pattern HTML =
      Pattern.compile(
          "(?:<\\?xml[^>]{0,200}>|<!--.{0,2000}?-->|\\s++)*+<(?:!doctype html|html|head|body)\\b.*",
          Pattern.DOTALL);

  private static final Pattern XML =
      Pattern.compile("\\s*+<(?:\\?xml|rss|feed)\\b.*", Pattern.DOTALL);

  private final FileFormat format;
  private final String magic;

  FileSignature(FileFormat format, String magic) {
    this.format = format;
    this.magic = magic;
  }

  /// Says what a file is, if the first bytes of it show that it cannot be an article.
  ///
  /// @param head the first bytes; some thousands are enough
  public static Optional<FileFormat> of(byte[] head) {
    String start = new String(head, ISO_8859_1);
    for (FileSignature signature : values()) {
      if (start.startsWith(signature.magic)) {
        return Optional.of(signature.format);
      }
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of(FileFormat.WEBP);
    }
    // Without the zeros of UTF-16 and the byte-order marks, markup is ASCII in every encoding.
    String markup =
        start.replaceAll("[\0\u00EF\u00BB\u00BF\u00FF\u00FE]", "").toLowerCase(Locale.ROOT);
    if (HTML.matcher(markup).matches()) {
      return Optional.of(FileFormat.HTML);
    }
    return XML.matcher(markup).matches() ? Optional.of(FileFormat.XML) : Optional.empty();
  }
}
