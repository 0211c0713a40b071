package org.dateline.cli.output;

import org.dateline.messages.MessageBundle;

/// The command line's words: `messages.properties` beside this class. They are read when the first
/// of them is asked for. Thread-safe.
public final class CommandMessages {

  private static final MessageBundle BUNDLE = MessageBundle.of(CommandMessages.class, "messages");

  private CommandMessages() {}

  /// A sentence, or what stands for one.
  ///
  /// @param key a key of the bundle
  /// @param arguments what its pattern asks for; with none it is taken as it is
  /// @throws java.util.MissingResourceException if there is no such key
  public static String message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }
}
