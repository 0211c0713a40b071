package org.dateline.index.language.parser;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Languages by their codes and by their English names.
final class LanguageCodes {

  private static final Map<String, String> CODES = codes();

  private LanguageCodes() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      codes.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      codes.put(language.getISO3Language(), code);
      codes.put(code, code);
    }
    return Map.copyOf(codes);
  }

  /// The two-letter code of a language.
  ///
  /// @param name its code of two or three letters, also with a country (`en-GB`), or its English
  ///   name, in whatever case
  static Optional<String> code(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String alone = lower.replaceFirst("^(\\p{L}{2,3})[-_].*$", "$1");
    return Optional.ofNullable(CODES.getOrDefault(lower, CODES.get(alone)));
  }
}
