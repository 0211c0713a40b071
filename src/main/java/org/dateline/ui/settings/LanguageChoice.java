package org.dateline.ui.settings;

import java.util.Locale;
import org.dateline.messages.MessageLanguage;

/// The language that the window speaks, as the reader says or as the system does.
public enum LanguageChoice {
  SYSTEM,
  ENGLISH,
  CHINESE;

  /// What the system speaks; asked before the window takes a language of its own.
  private static final Locale OF_SYSTEM = Locale.getDefault(Locale.Category.DISPLAY);

  /// The one of a reader of a language, whatever the system speaks.
  public static LanguageChoice of(Locale reader) {
    return switch (MessageLanguage.of(reader)) {
      case ENGLISH -> ENGLISH;
      case CHINESE -> CHINESE;
    };
  }

  /// The language that is spoken then.
  public MessageLanguage spoken() {
    return switch (this) {
      case SYSTEM -> MessageLanguage.of(OF_SYSTEM);
      case ENGLISH -> MessageLanguage.ENGLISH;
      case CHINESE -> MessageLanguage.CHINESE;
    };
  }

  /// Has the window speak it from now on. The words of JavaFX's own controls, such as the menu of a
  /// text field, and the fonts that stand in for another follow the language of the process.
  public void use() {
    MessageLanguage language = spoken();
    language.use();
    Locale of = Locale.getDefault();
    // English of any country is English; Chinese is written in two ways.
    boolean spoken =
        language == MessageLanguage.ENGLISH
            ? of.getLanguage().equals(Locale.ENGLISH.getLanguage())
            : of.equals(language.locale());
    if (!spoken) {
      Locale.setDefault(language.locale());
    }
  }
}
