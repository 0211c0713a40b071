package org.dateline.messages.export;

import java.util.regex.Pattern;

/// Words of articles in Markdown, where none of their signs means anything.
final class MarkdownText {

  private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>#|~])");

  private MarkdownText() {}

  /// A text on one line.
  static String of(String text) {
    return SIGNS.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$1");
  }
}
