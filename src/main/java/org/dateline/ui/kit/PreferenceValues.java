package org.dateline.ui.kit;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/// Preferences, values by name that the window keeps between starts: the JDK's own properties,
/// which cost next to nothing to read. A value that is missing or has another form is as it is at
/// first.
public final class PreferenceValues {

  private final Properties properties = new Properties();

  /// Reads what [#toString] wrote; what cannot be read counts as missing.
  public static PreferenceValues read(String text) {
    PreferenceValues kept = new PreferenceValues();
    try {
      kept.properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException _) {
      kept.properties.clear();
    }
    return kept;
  }

  /// Keeps a value.
  public PreferenceValues put(String name, Object value) {
    properties.setProperty(name, value.toString());
    return this;
  }

  /// Whether there is a value.
  public boolean has(String name) {
    return properties.containsKey(name);
  }

  /// The names of values that begin so, in their order.
  public List<String> names(String prefix) {
    return properties.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .sorted()
        .toList();
  }

  /// A text.
  public String text(String name, String first) {
    return properties.getProperty(name, first);
  }

  /// A number.
  public double number(String name, double first) {
    try {
      return Double.parseDouble(properties.getProperty(name, ""));
    } catch (NumberFormatException _) {
      return first;
    }
  }

  /// A whole number.
  public long whole(String name, long first) {
    try {
      return Long.parseLong(properties.getProperty(name, ""));
    } catch (NumberFormatException _) {
      return first;
    }
  }

  /// One of an enum's values.
  public <E extends Enum<E>> E one(String name, E first) {
    try {
      return Enum.valueOf(first.getDeclaringClass(), properties.getProperty(name, ""));
    } catch (IllegalArgumentException _) {
      return first;
    }
  }

  /// The form that [#read] reads; the same for the same values.
  @Override
  public String toString() {
    StringWriter writer = new StringWriter();
    try {
      properties.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The first line is a comment with the time.
    return writer.toString().lines().skip(1).collect(Collectors.joining("\n", "", "\n"));
  }
}
