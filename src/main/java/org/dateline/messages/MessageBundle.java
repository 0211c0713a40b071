package org.dateline.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The words of a part of the program: a properties file in UTF-8, in English, and for each other
/// language a file beside it with the language in its name (`messages_zh.properties`), which may
/// have holes. Those with arguments are [MessageFormat] patterns. Thread-safe.
public final class MessageBundle extends ResourceBundle {

  /// What readers are spoken to in, and numbers and dates are written in.
  public static final Locale LANGUAGE = Locale.ENGLISH;

  private final Properties words;
  private final Locale language;

  /// By key; a format is used by one thread at a time.
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private MessageBundle(Properties words, Locale language) {
    this.words = words;
    this.language = language;
  }

  /// Reads the words that stand beside a class. Some milliseconds.
  ///
  /// @param name of the file, without `.properties`
  public static MessageBundle of(Class<?> beside, String name) {
    return of(beside, name, LANGUAGE);
  }

  static MessageBundle of(Class<?> beside, String name, Locale language) {
    Properties words = new Properties();
    if (!read(beside, name + ".properties", words)) {
      throw new MissingResourceException(name, beside.getName(), "");
    }
    read(beside, name + "_" + language.getLanguage() + ".properties", words);
    return new MessageBundle(words, language);
  }

  private static boolean read(Class<?> beside, String file, Properties into) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        return false;
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      into.load(reader);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A sentence, or what stands for one.
  ///
  /// @param arguments what its pattern asks for; with none it is taken as it is
  /// @throws MissingResourceException if there is no such key
  public String message(String key, Object... arguments) {
    if (arguments.length == 0) {
      return getString(key);
    }
    // Rows say their counts with every key that is typed: a pattern is parsed once.
    MessageFormat format =
        formats.computeIfAbsent(key, _ -> new MessageFormat(getString(key), language));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  @Override
  public Locale getLocale() {
    return language;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return words.getProperty(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    Set<String> keys = words.stringPropertyNames();
    return Collections.enumeration(keys);
  }
}
