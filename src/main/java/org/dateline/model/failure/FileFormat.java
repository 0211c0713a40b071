package org.dateline.model.failure;

/// The kinds of file that are told by how they begin, and not read.
public enum FileFormat {
  PNG,
  JPEG,
  GIF,
  TIFF,
  WEBP,
  /// A ZIP archive or an office document, which is one.
  ZIP,
  GZIP,
  /// An office document of the older kind.
  OLE,
  SQLITE,
  /// A program.
  ELF,
  RTF,
  PDF,
  HTML,
  XML;

  /// Whether it may hold an article, which can be saved from it as text.
  public boolean mayHoldAnArticle() {
    return this == RTF || this == PDF || this == HTML;
  }
}
