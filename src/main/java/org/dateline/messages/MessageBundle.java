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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The words of a part of the program: a properties file in UTF-8, in English, and for each other
/// language a file beside it with the language in its name (`messages_zh.properties`), which may
/// have holes. Those with arguments are [MessageFormat] patterns. What is said is in the language
/// of that moment ([MessageLanguage#now]). Thread-safe.
public final class MessageBundle extends ResourceBundle {

  private final Class<?> beside;
  private final String name;
  private final Supplier<Locale> language;
  private final Map<Locale, Wording> wordings = new ConcurrentHashMap<>();

  /// The words in one language.
  ///
  /// @param formats by key; a format is used by one thread at a time
  private record Wording(Properties words, Map<String, MessageFormat> formats) {}

  private MessageBundle(Class<?> beside, String name, Supplier<Locale> language) {
    this.beside = beside;
    this.name = name;
    this.language = language;
  }

  /// The words that stand beside a class, in the language of each moment. Those of a language are
  /// read when it is first spoken, which takes some milliseconds; those of the present one at once.
  ///
  /// @param name of the file, without `.properties`
  /// @throws MissingResourceException if there is no such file
  public static MessageBundle of(Class<?> beside, String name) {
    return of(beside, name, () -> MessageLanguage.now().locale());
  }

  /// The same in one language, whatever is spoken.
  static MessageBundle of(Class<?> beside, String name, Locale language) {
    return of(beside, name, () -> language);
  }

  /// The same in whatever language is told at each moment.
  static MessageBundle of(Class<?> beside, String name, Supplier<Locale> language) {
    MessageBundle bundle = new MessageBundle(beside, name, language);
    bundle.wording();
    return bundle;
  }

  private Wording wording() {
    return wording(language.get());
  }

  private Wording wording(Locale in) {
    return wordings.computeIfAbsent(in, this::load);
  }

  private Wording load(Locale of) {
    Properties words = new Properties();
    if (!read(beside, name + ".properties", words)) {
      throw new MissingResourceException(name, beside.getName(), "");
    }
    read(beside, name + "_" + of.getLanguage() + ".properties", words);
    return new Wording(words, new ConcurrentHashMap<>());
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
    // The language is asked for once: it may change meanwhile.
    Locale in = language.get();
    Wording wording = wording(in);
    MessageFormat format =
        wording.formats().computeIfAbsent(key, _ -> new MessageFormat(pattern(wording, key), in));
    synchronized (format) {
      return format.format(arguments);
    }
  }

  private String pattern(Wording wording, String key) {
    String pattern = wording.words().getProperty(key);
    if (pattern == null) {
      throw new MissingResourceException(name, beside.getName(), key);
    }
    return pattern;
  }

  @Override
  public Locale getLocale() {
    return language.get();
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return wording().words().getProperty(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    Set<String> keys = wording().words().stringPropertyNames();
    return Collections.enumeration(keys);
  }
}
