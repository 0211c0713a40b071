package org.dateline.names.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.dateline.text.Characters;
import org.dateline.text.TextFolding;
import org.dateline.text.WordList;

/// Normalises names for comparison: every spelling of a full name folds to one key.
///
/// Folded away are case, diacritics, hyphens, apostrophes, dots, a possessive, titles before a
/// person, the article and the legal form of an organization, and the choice between "US", "U.S."
/// and "United States". Stateless.
public final class NameNormalizer {

  private static final Pattern POSSESSIVE = Pattern.compile("[" + Characters.APOSTROPHES + "]s?$");
  private static final Pattern APOSTROPHES = Pattern.compile("[" + Characters.APOSTROPHES + "]");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern BEGINS_WITH_CAPITALS =
      Pattern.compile("^(?:[Tt]he\\s++)?(?:(?:\\p{Lu}\\.\\s?){2,}+|\\p{Lu}{2,}+\\s)");
  private static final Map<String, String> PLACE_WORDS =
      Map.of("saint", "st", "mount", "mt", "fort", "ft");
  private static final Set<String> OFFICES = Set.of("department", "ministry");
  private static final Pattern OWNER = Pattern.compile("^(\\p{Lu}[\\p{L} ]+)['’]s\\s");
  private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village");
  private static final Set<String> HONOURS =
      WordList.read(NameNormalizer.class, "post-nominals.txt");
  private static final Set<String> LEGAL_FORMS =
      WordList.read(NameNormalizer.class, "legal-forms.txt");

  private NameNormalizer() {}

  /// The key of a name that is written in full.
  ///
  /// The type is the one given, except for a name that everyone knows as something else: "US" is a
  /// LOCATION even where it seems an ORGANIZATION. The cost is linear in the length of the name.
  ///
  /// @throws IllegalArgumentException if the name is blank
  public static NameKey key(EntityType type, String name) {
    String letters = letters(type == EntityType.ORGANIZATION ? withoutOwner(name) : name);
    if (letters.isEmpty()) {
      return new NameKey(type, name.strip());
    }
    if (letters.indexOf(' ') < 0) {
      return wordKey(type, name, letters);
    }
    List<String> words = new ArrayList<>(Arrays.asList(letters.split(" ")));
    switch (type) {
      case PERSON -> {
        stripTitles(words);
        stripHonours(words, name);
      }
      case LOCATION -> {
        stripThe(words);
        stripCityOf(words);
        words.replaceAll(word -> PLACE_WORDS.getOrDefault(word, word));
      }
      case ORGANIZATION -> {
        stripThe(words);
        stripLegalForm(words);
        turnDepartment(words);
      }
    }
    return type == EntityType.PERSON
        ? new NameKey(type, String.join(" ", words))
        : groupKey(type, name, words);
  }

  /// The key of a name of one word, from which nothing can be stripped.
  private static NameKey wordKey(EntityType type, String name, String word) {
    if (type == EntityType.PERSON) {
      return new NameKey(type, word);
    }
    String folded = type == EntityType.LOCATION ? PLACE_WORDS.getOrDefault(word, word) : word;
    return CountryNames.key(folded, isCapitals(name)).orElseGet(() -> new NameKey(type, folded));
  }

  /// "China's Foreign Ministry" is of China; "Levi's Stadium" of nobody.
  private static String withoutOwner(String name) {
    if (name.indexOf('\'') < 0 && name.indexOf('’') < 0) {
      return name;
    }
    Matcher owner = OWNER.matcher(name);
    boolean country = owner.find() && isCountry(List.of(letters(owner.group(1)).split(" ")));
    return country ? owner.replaceFirst("$1 ") : name;
  }

  private static NameKey groupKey(EntityType type, String name, List<String> words) {
    boolean capitals = isCapitals(name);
    if (words.size() > 1) {
      CountryNames.spelledOut(words.getFirst())
          .filter(_ -> capitals || BEGINS_WITH_CAPITALS.matcher(name).find())
          .ifPresent(full -> words.set(0, full));
    }
    String folded = String.join(" ", words);
    return CountryNames.key(folded, capitals).orElseGet(() -> new NameKey(type, folded));
  }

  private static boolean isCapitals(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ('a' <= name.charAt(i) && name.charAt(i) <= 'z') {
        return false;
      }
    }
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  /// The letters and digits of a name in words parted by single spaces, without case or diacritics;
  /// empty if it has none.
  public static String letters(String name) {
    return isAscii(name) ? asciiLetters(name) : anyLetters(name);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// The same as [#anyLetters] in a fraction of the time: most names, and most of all work.
  private static String asciiLetters(String name) {
    String bare = name.strip();
    int end = bare.length() - asciiPossessive(bare);
    AsciiWords words = new AsciiWords(end);
    for (int i = 0; i < end; i++) {
      char c = bare.charAt(i);
      if (Characters.isAsciiLetterOrDigit(c)) {
        words.add(Characters.toAsciiLowerCase(c));
      } else if (!Characters.isApostrophe(c)) {
        words.end();
        if (c == '&') {
          words.addAnd();
        }
      }
    }
    return words.joined();
  }

  /// How many characters at the end are a possessive.
  private static int asciiPossessive(String name) {
    int length = name.length();
    if (length > 0 && Characters.isApostrophe(name.charAt(length - 1))) {
      return 1;
    }
    return length > 1
            && name.charAt(length - 1) == 's'
            && Characters.isApostrophe(name.charAt(length - 2))
        ? 2
        : 0;
  }

  private static String anyLetters(String name) {
    String bare = POSSESSIVE.matcher(visible(name).strip()).replaceFirst("");
    String spelled = TextFolding.folded(bare).replace("&", " and ");
    String joined = APOSTROPHES.matcher(spelled).replaceAll("");
    return joinInitials(OTHERS.matcher(joined).replaceAll(" ").strip());
  }

  private static String visible(String name) {
    if (name.chars().noneMatch(Characters::isInvisible)) {
      return name;
    }
    StringBuilder visible = new StringBuilder(name);
    for (int i = name.length() - 1; i >= 0; i--) {
      if (Characters.isInvisible(name.charAt(i))) {
        visible.deleteCharAt(i);
      }
    }
    return visible.toString();
  }

  /// "u s" and "us" are one, as are "j k rowling" and "jk rowling".
  private static String joinInitials(String words) {
    StringBuilder joined = new StringBuilder(words.length());
    boolean initialBefore = false;
    for (String word : words.split(" ", -1)) {
      boolean initial = word.length() == 1 && 'a' <= word.charAt(0) && word.charAt(0) <= 'z';
      if (!joined.isEmpty() && !(initial && initialBefore)) {
        joined.append(' ');
      }
      joined.append(word);
      initialBefore = initial;
    }
    return joined.toString();
  }

  private static void stripTitles(List<String> words) {
    while (words.size() > 1 && PersonTitles.contains(words.getFirst())) {
      words.removeFirst();
    }
  }

  /// "Daniel Bernoulli FRS" is Daniel Bernoulli; a name in capitals throughout keeps its words.
  private static void stripHonours(List<String> words, String name) {
    if (!isCapitals(name)) {
      while (words.size() > 2
          && HONOURS.contains(words.getLast())
          && name.contains(words.getLast().toUpperCase(Locale.ROOT))) {
        words.removeLast();
      }
    }
  }

  private static void stripThe(List<String> words) {
    if (words.size() > 1 && words.getFirst().equals("the")) {
      words.removeFirst();
    }
  }

  /// The "City of Cleveland" is Cleveland; a county or a kingdom is another thing than its city.
  private static void stripCityOf(List<String> words) {
    if (words.size() > 2 && words.get(1).equals("of") && SETTLEMENTS.contains(words.getFirst())) {
      words.subList(0, 2).clear();
    }
  }

  /// The "Department of Justice" is the "Justice Department", the "Ministry of Foreign Affairs of
  /// Japan" is "Japan's Foreign Ministry".
  private static void turnDepartment(List<String> words) {
    int of = words.indexOf("of");
    if (of < 1 || of + 1 == words.size() || !OFFICES.contains(words.get(of - 1))) {
      return;
    }
    List<String> before = List.copyOf(words.subList(0, of - 1));
    String office = words.get(of - 1);
    List<String> field = new ArrayList<>(words.subList(of + 1, words.size()));
    stripThe(field);
    List<String> country = new ArrayList<>(before);
    int last = field.lastIndexOf("of");
    if (isCountry(field)) {
      country.addAll(0, field);
      field.clear();
    } else if (last > 0 && isCountry(field.subList(last + 1, field.size()))) {
      country.addAll(0, field.subList(last + 1, field.size()));
      field.subList(last, field.size()).clear();
    } else if (!before.isEmpty() && !isCountry(before)) {
      return;
    }
    if (field.equals(List.of("foreign", "affairs"))) {
      field.removeLast();
    }
    words.clear();
    words.addAll(country);
    words.addAll(field);
    words.add(office);
  }

  private static boolean isCountry(List<String> words) {
    return CountryNames.key(String.join(" ", words), true)
        .filter(key -> key.type() == EntityType.LOCATION)
        .isPresent();
  }

  private static void stripLegalForm(List<String> words) {
    while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
      words.removeLast();
      if (words.size() > 1 && words.getLast().equals("and")) {
        words.removeLast();
      }
    }
  }
}
