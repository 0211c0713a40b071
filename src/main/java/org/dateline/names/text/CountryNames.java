package org.dateline.names.text;

import static org.dateline.model.EntityType.LOCATION;
import static org.dateline.model.EntityType.ORGANIZATION;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;

/// What every reader of English knows without being told: which names are countries, and a handful
/// of abbreviations and official long names.
///
/// The countries are those of ISO 3166 as the JDK names them. The rest is small on purpose: the
/// name dictionary is the place for aliases.
public final class CountryNames {

  private static final Map<String, NameKey> NAMES = new HashMap<>();
  private static final Map<String, NameKey> ABBREVIATIONS = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      String plain = name.replaceFirst(" \\(.*| SAR China", "");
      country(NameNormalizer.letters(plain));
    }
    country("united states", "united states of america", "america");
    country("united kingdom", "united kingdom of great britain and northern ireland");
    country("china", "peoples republic of china");
    country("north korea", "democratic peoples republic of korea");
    country("south korea", "republic of korea", "korea republic");
    country("turkiye", "turkey", "republic of turkey");
    country("czechia", "czech republic");
    country("russia", "russian federation");
    country("new york", "new york city");
    abbreviation(new NameKey(LOCATION, "new york"), "nyc");
    abbreviation(new NameKey(LOCATION, "united states"), "us", "usa");
    abbreviation(new NameKey(LOCATION, "united kingdom"), "uk");
    abbreviation(new NameKey(LOCATION, "united arab emirates"), "uae");
    abbreviation(new NameKey(LOCATION, "china"), "prc");
    abbreviation(new NameKey(LOCATION, "north korea"), "dprk");
    abbreviation(new NameKey(LOCATION, "south korea"), "rok");
    organization("united nations", "un");
    organization("european union", "eu");
    organization("north atlantic treaty organization", "nato");
    organization("international monetary fund", "imf");
    organization("world trade organization", "wto");
    organization("federal bureau of investigation", "fbi");
    organization("central intelligence agency", "cia");
    organization("national aeronautics and space administration", "nasa");
    organization("european central bank", "ecb");
    organization("british broadcasting corporation", "bbc");
  }

  private CountryNames() {}

  /// The key of a well-known name, if it is one.
  ///
  /// @param folded the name, folded
  /// @param capitals whether it is written in capitals alone, as an abbreviation is: "us" is no
  ///   country
  public static Optional<NameKey> key(String folded, boolean capitals) {
    NameKey abbreviated = capitals ? ABBREVIATIONS.get(folded) : null;
    return Optional.ofNullable(abbreviated != null ? abbreviated : NAMES.get(folded));
  }

  /// The name that an abbreviation stands for, folded.
  static Optional<String> spelledOut(String abbreviation) {
    return Optional.ofNullable(ABBREVIATIONS.get(abbreviation)).map(NameKey::folded);
  }

  /// The name that an abbreviation in an article stands for, as it is written out.
  public static Optional<String> spelledOut(RecognizedName name) {
    String folded = name.key().folded();
    boolean abbreviated =
        Acronyms.isOne(name.text())
            && contains(name.key())
            && !Acronyms.letters(name.text()).equals(folded);
    return abbreviated ? Optional.of(titled(folded)) : Optional.empty();
  }

  private static String titled(String folded) {
    return Arrays.stream(folded.split(" "))
        .map(word ->
            word.equals("of") || word.equals("and")
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /// The type of what a name in capitals abbreviates, if everyone knows it: "UN" is no given name.
  public static Optional<EntityType> typeOf(String abbreviation) {
    return Acronyms.isOne(abbreviation)
        ? Optional.ofNullable(ABBREVIATIONS.get(Acronyms.letters(abbreviation))).map(NameKey::type)
        : Optional.empty();
  }

  /// Whether it is the key of one of these.
  public static boolean contains(NameKey key) {
    return key.equals(NAMES.get(key.folded()));
  }

  private static void country(String name, String... others) {
    NameKey key = new NameKey(LOCATION, name);
    NAMES.put(name, key);
    for (String other : others) {
      NAMES.put(other, key);
    }
  }

  private static void organization(String name, String abbreviation) {
    NameKey key = new NameKey(ORGANIZATION, name);
    NAMES.put(name, key);
    abbreviation(key, abbreviation);
  }

  private static void abbreviation(NameKey key, String... forms) {
    for (String form : forms) {
      ABBREVIATIONS.put(form, key);
    }
  }
}
