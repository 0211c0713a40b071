package org.dateline.names.namelist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dateline.model.ListedName;

/// What tells one list of names from another.
final class ListDigest {

  /// Raise this with every change of what a list finds.
  private static final int RULES = 1;

  private static final int HEX_DIGITS = 16;

  private ListDigest() {}

  /// Empty for no names. Linear in the list.
  static String of(List<ListedName> names) {
    if (names.isEmpty()) {
      return "";
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (ListedName name : names) {
        digest.update(line(name).getBytes(StandardCharsets.UTF_8));
      }
      return "list "
          + RULES
          + ":"
          + HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// No spelling holds a tab or a line end.
  private static String line(ListedName name) {
    return name.type()
        + "\t"
        + name.caseBlind()
        + "\t"
        + name.name()
        + "\t"
        + String.join("\t", name.aliases())
        + "\n";
  }
}
