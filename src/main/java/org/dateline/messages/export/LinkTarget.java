package org.dateline.messages.export;

import java.util.regex.Pattern;
import org.dateline.model.ArticleLink;

/// Which addresses become links: those of pages of the web and of articles. An article's address is
/// whatever its file says, and another kind of address may start anything.
final class LinkTarget {

  private static final Pattern SAFE =
      Pattern.compile("(?:(?i:https?)://|" + ArticleLink.SCHEME + ")[^\\s<>\"\\p{Cntrl}]+");

  private LinkTarget() {}

  static boolean isSafe(String address) {
    return SAFE.matcher(address).matches();
  }
}
