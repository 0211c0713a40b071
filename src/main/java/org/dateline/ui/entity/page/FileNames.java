package org.dateline.ui.entity.page;

import java.util.regex.Pattern;

/// What files are called at first that are written of an entity.
final class FileNames {

  private static final Pattern NOT_ALLOWED = Pattern.compile("[\\s\\p{Cntrl}/\\\\:*?\"<>|]+");
  private static final int MAX_LENGTH = 80;

  private FileNames() {}

  /// The name of the entity as far as every file system takes it, with an extension.
  static String of(String entity, String extension) {
    String name = NOT_ALLOWED.matcher(entity).replaceAll(" ").strip();
    String cut =
        name.codePointCount(0, name.length()) <= MAX_LENGTH
            ? name
            : name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH)).strip();
    return cut + "." + extension;
  }
}
