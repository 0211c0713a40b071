package org.dateline.ui.kit;

import java.util.Arrays;
import org.dateline.messages.MessageBundle;

/// The window’s words: `messages.properties` beside this class. They are read when the first of
/// them is asked for. Thread-safe.
public final class WindowMessages {

  private static final MessageBundle BUNDLE = MessageBundle.of(WindowMessages.class, "messages");

  private WindowMessages() {}

  /// A sentence, or what stands for one.
  ///
  /// @param key a key of the bundle
  /// @param arguments what its pattern asks for; with none it is taken as it is. Those written from
  ///   right to left keep their order among its words
  /// @throws java.util.MissingResourceException if there is no such key
  public static String message(String key, Object... arguments) {
    return BUNDLE.message(key, Arrays.stream(arguments).map(WindowMessages::part).toArray());
  }

  private static Object part(Object argument) {
    return argument instanceof String words ? BidiText.part(words) : argument;
  }
}
