package org.dateline.ui.export;

import java.util.regex.Pattern;

/// What files are called at first that are written.
public final class FileNames {

  private static final Pattern NOT_ALLOWED = Pattern.compile("[\\s\\p{Cntrl}/\\\\:*?\"<>|]+");
  private static final int MAX_LENGTH = 80;

  private FileNames() {}

  /// A title as far as every file system takes it, with an extension.
  public static String of(String title, String extension) {
    String name = NOT_ALLOWED.matcher(title).replaceAll(" ").strip();
    String cut =
        name.codePointCount(0, name.length()) <= MAX_LENGTH
            ? name
            : name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH)).strip();
    return cut + "." + extension;
  }
}
