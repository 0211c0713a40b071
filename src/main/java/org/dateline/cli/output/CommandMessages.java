package org.dateline.cli.output;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// The command line's words, a resource bundle in `messages.properties` beside this class. It is
/// read when the first of them is asked for. Thread-safe.
public final class CommandMessages {

  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final ResourceBundle BUNDLE = read();

  private CommandMessages() {}

  /// A sentence, or what stands for one.
  ///
  /// @param key a key of the bundle
  /// @param arguments what its [MessageFormat] pattern asks for; with none it is taken as it is
  /// @throws java.util.MissingResourceException if there is no such key
  public static String message(String key, Object... arguments) {
    String pattern = BUNDLE.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, LANGUAGE).format(arguments);
  }

  private static ResourceBundle read() {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                CommandMessages.class.getResourceAsStream("messages.properties")),
            StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
