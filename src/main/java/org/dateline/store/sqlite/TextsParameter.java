package org.dateline.store.sqlite;

import java.util.Collection;
import java.util.stream.Collectors;

/// A set of texts as one value of a statement, as [NumbersParameter] is for numbers.
public final class TextsParameter {

  private TextsParameter() {}

  public static String bound(Collection<String> texts) {
    return texts.stream().map(TextsParameter::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
