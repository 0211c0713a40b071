package org.dateline.messages.export;

/// What something is written as.
public enum ExportFormat {
  /// A table in UTF-8, as RFC 4180 has it.
  CSV("csv"),
  /// JSON, by the names that the command line has.
  JSON("json"),
  /// Markdown, to be read.
  MARKDOWN("md"),
  /// A page for any browser, to be read and printed.
  HTML("html");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  /// How such files end, without the dot.
  public String extension() {
    return extension;
  }

  /// Whether it is made to be read, and not to be worked with by programs.
  public boolean isForReaders() {
    return this == MARKDOWN || this == HTML;
  }
}
