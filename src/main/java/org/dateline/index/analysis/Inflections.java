package org.dateline.index.analysis;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.WordList;

/// The forms of English words: plurals, verb forms, and British and American spelling.
///
/// What is derived from a word by more than its form is another word: "organ" finds no
/// "organization", "general" no "generic", "news" no "new". The rules give forms that are not
/// English too ("meeted"); no article has them.
final class Inflections {

  /// Shorter words have no forms that could not be others' ("us", "as").
  private static final int MIN_LETTERS = 3;

  private static final Pattern LETTERS = Pattern.compile("[a-z]+");

  /// Ends in which an s is no plural's.
  private static final Pattern NO_PLURAL = Pattern.compile(".*(ss|us|is|ics|ous)");

  /// Words with one form, which looks like another word's.
  private static final Set<String> INVARIABLE =
      WordList.read(Inflections.class, "invariable-words.txt");

  /// Words with forms of their own that look like a form of another.
  private static final Set<String> PLAIN = WordList.read(Inflections.class, "plain-words.txt");

  private static final Map<String, Set<String>> IRREGULAR = irregular();

  private Inflections() {}

  /// The other forms of a word that an article may have, without the word itself.
  ///
  /// @param word folded ([TermFolding])
  static Set<String> of(String word) {
    if (word.length() < MIN_LETTERS || !LETTERS.matcher(word).matches()) {
      return Set.of();
    }
    if (INVARIABLE.contains(word)) {
      return Set.of();
    }
    Set<String> forms = new LinkedHashSet<>();
    for (String spelt : SpellingVariants.of(word)) {
      forms.add(spelt);
      for (String base : bases(spelt)) {
        if (base.length() < MIN_LETTERS) {
          continue;
        }
        forms.add(base);
        addForms(base, forms);
        forms.addAll(IRREGULAR.getOrDefault(base, Set.of()));
      }
    }
    Set<String> family = IRREGULAR.getOrDefault(word, Set.of());
    forms.removeIf(form ->
        form.equals(word)
            || INVARIABLE.contains(form)
            || (PLAIN.contains(form) && !bases(word).contains(form) && !family.contains(form)));
    return forms;
  }

  /// What a word may be a form of; itself among them.
  private static Set<String> bases(String word) {
    Set<String> bases = new LinkedHashSet<>(List.of(word));
    IRREGULAR.getOrDefault(word, Set.of()).stream().limit(1).forEach(bases::add);
    if (PLAIN.contains(word)) {
      return bases;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      bases.add(cut(word, 3) + "y");
      bases.add(cut(word, 1));
    } else if (word.endsWith("es") && isSibilant(cut(word, 2))) {
      bases.add(cut(word, 2));
      bases.add(cut(word, 1));
    } else if (word.endsWith("s") && word.length() > 3 && !NO_PLURAL.matcher(word).matches()) {
      bases.add(cut(word, 1));
    } else if (word.endsWith("ied")) {
      bases.add(cut(word, 1));
      if (word.length() > 4) {
        bases.add(cut(word, 3) + "y");
      }
    } else if (word.endsWith("ed") && !word.endsWith("eed") && word.length() > 4) {
      addStems(cut(word, 2), bases);
    } else if (word.endsWith("ying") && word.length() == 5) {
      bases.add(cut(word, 4) + "ie");
    } else if (word.endsWith("ing") && word.length() > 5) {
      addStems(cut(word, 3), bases);
    }
    return bases;
  }

  private static void addStems(String stem, Set<String> bases) {
    if (!hasVowel(stem)) {
      return;
    }
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    if (doubled && !isVowel(stem, last)) {
      bases.add(cut(stem, 1));
      if ("lszf".indexOf(stem.charAt(last)) >= 0) {
        bases.add(stem); // called, passed, stuffed
      }
    } else {
      if (!doubles(stem)) {
        bases.add(stem);
      }
      bases.add(stem + "e");
    }
  }

  private static void addForms(String base, Set<String> forms) {
    int last = base.length() - 1;
    char end = base.charAt(last);
    if (end == 'e') {
      add(forms, base, "s", "d");
      forms.add(base.endsWith("ie") ? cut(base, 2) + "ying" : cut(base, 1) + "ing");
      if (base.endsWith("ee") || base.endsWith("ye") || base.endsWith("oe")) {
        forms.add(base + "ing");
      }
    } else if (end == 'y' && last > 0 && !isVowel(base, last - 1)) {
      add(forms, cut(base, 1), "ies", "ied", "ying");
    } else if (isSibilant(base)) {
      add(forms, base, "es", "ed", "ing");
    } else {
      add(forms, base, "s", "ed", "ing");
      if (end == 'o') {
        forms.add(base + "es");
      }
    }
    if (doublesOrMay(base)) {
      add(forms, base + end, "ed", "ing");
    }
  }

  private static void add(Set<String> forms, String stem, String... ends) {
    for (String end : ends) {
      forms.add(stem + end);
    }
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static boolean isSibilant(String word) {
    return word.endsWith("s")
        || word.endsWith("x")
        || word.endsWith("z")
        || word.endsWith("ch")
        || word.endsWith("sh");
  }

  /// Whether the last letter of a word of one syllable is doubled in its forms: stop, stopped.
  private static boolean doubles(String word) {
    return doublesOrMay(word) && word.chars().filter(c -> "aeiou".indexOf(c) >= 0).count() == 1;
  }

  /// The same, or may be for all that the letters say: permit, permitted, but visit, visited.
  private static boolean doublesOrMay(String word) {
    int last = word.length() - 1;
    return last >= 2
        && !isVowel(word, last)
        && "wxy".indexOf(word.charAt(last)) < 0
        && isVowel(word, last - 1)
        && !isVowel(word, last - 2);
  }

  private static boolean hasVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word, i)) {
        return word.length() > 1;
      }
    }
    return false;
  }

  private static boolean isVowel(String word, int at) {
    char c = word.charAt(at);
    return "aeiou".indexOf(c) >= 0 || (c == 'y' && at > 0);
  }

  private static Map<String, Set<String>> irregular() {
    Map<String, Set<String>> families = new HashMap<>();
    for (String line : WordList.lines(Inflections.class, "irregular-forms.txt")) {
      Set<String> family = new LinkedHashSet<>(List.of(line.split(" ", -1)));
      family.forEach(
          form -> families.computeIfAbsent(form, _ -> new LinkedHashSet<>()).addAll(family));
    }
    return families;
  }
}
