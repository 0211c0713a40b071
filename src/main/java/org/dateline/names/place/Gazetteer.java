package org.dateline.names.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.text.WordList;

/// The gazetteer, the places that CoreNLP's tables name: 40,000 cities, the states and provinces of
/// some countries, and the countries. Immutable, half a megabyte.
///
/// Names are asked for by their letters ([NameNormalizer#letters(String)]). Cities are kept as
/// 64-bit hashes: that any two of 40,000 are equal has a chance of one to 10 thousand million.
final class Gazetteer {

  private static final String FOLDER = "/edu/stanford/nlp/models/kbp/english/gazetteers/";

  /// Most names, without regard to case.
  private static final String CASELESS_TABLE = FOLDER + "regexner_caseless.tab";

  /// Cities that also are surnames: "Houston", "Sanchez".
  private static final String SURNAMES = FOLDER + "regexner_cased.tab";

  /// What an official name of a country has before its plain one.
  private static final Set<String> FORMS = WordList.read(Gazetteer.class, "state-forms.txt");

  private final long[] cities;
  private final long[] surnames;
  private final Set<String> states;
  private final Map<String, NameKey> countries;

  private Gazetteer(GazetteerBuilder built) {
    this.cities = built.cities.sorted();
    this.surnames = built.surnames.sorted();
    this.states = built.states;
    this.countries = built.countries;
  }

  /// Reads the tables from the class path: about 150 ms.
  ///
  /// @throws UncheckedIOException if one is missing or cannot be read
  static Gazetteer load(Demonyms demonyms) {
    GazetteerBuilder builder = new GazetteerBuilder(demonyms);
    read(CASELESS_TABLE, builder::add);
    read(SURNAMES, builder::addCased);
    return new Gazetteer(builder);
  }

  /// Whether a city, town or village has this name. Names of few letters and ordinary words are
  /// among them ("reading", "bath"), so this alone makes nothing a place.
  boolean isCity(String letters) {
    return Arrays.binarySearch(cities, hash(letters)) >= 0 || isSurname(letters);
  }

  /// Whether it is one of the cities whose name is a usual surname as well: "houston".
  boolean isSurname(String letters) {
    return Arrays.binarySearch(surnames, hash(letters)) >= 0;
  }

  /// Whether it is a state of the USA, or a province or county of Canada, China or England.
  boolean isState(String letters) {
    return states.contains(letters);
  }

  /// Whether it is a country.
  boolean isCountry(String letters) {
    return country(letters).isPresent();
  }

  /// The key of the country that has this name, a plain or an official one: "republic of kenya".
  Optional<NameKey> country(String letters) {
    return known(letters, countries);
  }

  private static Optional<NameKey> known(String letters, Map<String, NameKey> countries) {
    return CountryNames.key(letters, false)
        .filter(key -> key.type() == EntityType.LOCATION)
        .or(() -> Optional.ofNullable(countries.get(letters)));
  }

  private static void read(String resource, GazetteerRows.PlaceRowConsumer consumer) {
    try (InputStream table = Gazetteer.class.getResourceAsStream(resource)) {
      if (table == null) {
        throw new IOException("not on the class path; the CoreNLP models jar is missing");
      }
      GazetteerRows.read(table, consumer);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of places " + resource, e);
    }
  }

  /// FNV-1a over the UTF-16 units, with its bits mixed once more.
  private static long hash(String letters) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < letters.length(); i++) {
      hash = (hash ^ letters.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 32);
  }

  /// Hashes, as many as there are.
  private static final class HashList {

    private long[] hashes = new long[1 << 10];
    private int count;

    void add(long hash) {
      hashes = count < hashes.length ? hashes : Arrays.copyOf(hashes, 2 * count);
      hashes[count++] = hash;
    }

    long[] sorted() {
      Arrays.sort(hashes, 0, count);
      return Arrays.copyOf(hashes, count);
    }
  }

  private static final class GazetteerBuilder {

    final HashList cities = new HashList();
    final HashList surnames = new HashList();
    final Set<String> states = new HashSet<>();
    final Map<String, NameKey> countries = new HashMap<>();
    private final Demonyms demonyms;

    GazetteerBuilder(Demonyms demonyms) {
      this.demonyms = demonyms;
      demonyms
          .countries()
          .forEach(country -> countries.put(NameNormalizer.letters(country.name()), country.key()));
      // The table has it with a letter missing.
      states.add("heilongjiang");
    }

    void add(String pattern, String type) {
      String letters = letters(pattern);
      switch (type) {
        case "CITY" -> cities.add(hash(letters));
        case "STATE_OR_PROVINCE" -> states.add(letters);
        case "COUNTRY" -> country(letters).ifPresent(key -> countries.put(letters, key));
        default -> {}
      }
    }

    /// Of this table the abbreviations are left out: "in" and "ok" are words ([UsStates]).
    void addCased(String pattern, String type) {
      if (type.equals("CITY")) {
        surnames.add(hash(letters(pattern)));
      }
    }

    /// The country of a name in the table, where a rule tells. Of the others many are of no use:
    /// "Freedonia", "Fold", "Ch".
    private Optional<NameKey> country(String letters) {
      String plain = letters;
      for (int space; (space = plain.indexOf(' ')) > 0 && FORMS.contains(first(plain)); ) {
        plain = plain.substring(space + 1);
      }
      // Its people call Taiwan so.
      boolean other = letters.equals("republic of china");
      Optional<NameKey> stripped = other ? Optional.empty() : known(plain, countries);
      return known(letters, countries).or(() -> stripped).or(() -> ofRepublic(letters));
    }

    /// "French Republic" is the republic of the French.
    private Optional<NameKey> ofRepublic(String letters) {
      String first = first(letters);
      boolean republic =
          !first.isEmpty()
              && (letters.equals(first + " republic") || letters.equals(first + " confederation"))
              && !letters.equals("dutch republic")
              && !letters.equals("argentine confederation");
      return republic
          ? demonyms
              .country(Character.toUpperCase(first.charAt(0)) + first.substring(1))
              .map(Demonyms.Country::key)
          : Optional.empty();
    }

    private static String first(String words) {
      int space = words.indexOf(' ');
      return space < 0 ? words : words.substring(0, space);
    }

    /// Most names are lower-case letters already, which saves most of the time.
    private static String letters(String pattern) {
      String plain = pattern.replace('-', ' ');
      for (int i = 0; i < plain.length(); i++) {
        char c = plain.charAt(i);
        boolean initial = c == ' ' && (i < 2 || plain.charAt(i - 2) == ' ');
        if (initial || (c != ' ' && (c < 'a' || c > 'z'))) {
          return NameNormalizer.letters(plain);
        }
      }
      return plain;
    }
  }
}
