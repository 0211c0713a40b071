package org.dateline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// Words that nobody has written: the commonest are those that hold English sentences together, so
/// that stop words are what they are, and all others are made up of syllables. They begin with each
/// letter about as often as English words do, and the rarer are the longer. Stateless.
final class MadeWords {

  /// The words of grammar, about in the order of their frequency in English.
  private static final List<String> FUNCTION_WORDS =
      split(
          "the of and to a in that is was for on it with as be at by he his from this had not are"
              + " but have an they were which one you or all her she there would their we him been"
              + " has when who will more no if out so up said what its about than into them can"
              + " only other time new some could these two may first then do any like my over now"
              + " such our man me even most made after also did many before must through years"
              + " where much your way well down should because each just those how too good very"
              + " make world still see own work men day get here old between both life being under"
              + " three never know same last another while us off might great go come since against"
              + " right came take used himself few house use place during high without again home"
              + " around small however found part why");

  private static final List<String> ONSETS =
      weighted(
          "s10 st5 sh3 sp3 sl1 str2 c10 ch3 cl3 cr3 p10 pl2 pr6 d9 dr3 r9 b8 bl2 br4 m10 t8 tr4 th2"
              + " f7 fl2 fr3 h7 g4 gr4 gl1 l7 w6 n6 v4 j2 k2 qu1 y1 z1 -24");

  private static final List<String> INNER =
      weighted("r6 l6 t8 d6 n7 m6 s6 v4 c4 b4 p4 g3 f2 st3 nt3 nd3 tr2 ll3 ss2 ct2 mp2 rt2 k2 z1");

  private static final List<String> VOWELS =
      weighted("e18 a16 i14 o13 u7 ea4 ou3 ai2 ee3 io2 ia1 oo2");

  private static final List<String> ENDS =
      weighted("-12 n9 r9 t8 l6 d5 s4 m4 ng3 nt4 st3 nd3 ck2 k2 p2 ll2 rd2 th1 x1 y4");

  private static final int MONOSYLLABIC = 1_000;

  /// Purposes of [Chance].
  private static final int SPELLING = 1;

  private static final int KIND = 2;

  private final long seed;
  private final int common;
  private final String[] known;

  /// @param common how many are inflected, and remembered
  MadeWords(long seed, int common) {
    this.seed = seed;
    this.common = common;
    this.known = new String[common];
    for (int i = 0; i < common; i++) {
      known[i] = i < FUNCTION_WORDS.size() ? FUNCTION_WORDS.get(i) : spelled(i);
    }
  }

  private static List<String> split(String words) {
    return Pattern.compile(" ").splitAsStream(words).toList();
  }

  /// Each as often as the number behind it says; a hyphen stands for nothing.
  private static List<String> weighted(String letters) {
    List<String> all = new ArrayList<>();
    for (String one : split(letters)) {
      String text = one.replaceAll("[-0-9]", "");
      int times = Integer.parseInt(one.replaceAll("[^0-9]", ""));
      all.addAll(Collections.nCopies(times, text));
    }
    return List.copyOf(all);
  }

  /// How many words of grammar there are; they have the first ranks.
  static int functionWords() {
    return FUNCTION_WORDS.size();
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /// A word as a dictionary lists it.
  ///
  /// @param rank from 0, the most frequent
  String word(long rank) {
    return rank < common ? known[(int) rank] : spelled(rank);
  }

  private String spelled(long rank) {
    Chance chance = Chance.of(seed, SPELLING, rank);
    int syllables =
        rank < MONOSYLLABIC
            ? chance.from(1, 2)
            : rank < common ? chance.from(2, 3) : chance.from(2, 4);
    return spelled(chance, syllables);
  }

  /// A new word of so many syllables, 3 letters long at least.
  static String spelled(Chance chance, int syllables) {
    StringBuilder word = new StringBuilder(one(ONSETS, chance));
    for (int i = 0; i < syllables; i++) {
      if (i > 0) {
        word.append(one(INNER, chance));
      }
      word.append(one(VOWELS, chance));
    }
    word.append(one(ENDS, chance));
    while (word.length() < 3) {
      word.append(one(INNER, chance)).append(one(VOWELS, chance));
    }
    return word.toString();
  }

  private static String one(List<String> letters, Chance chance) {
    return letters.get(chance.below(letters.size()));
  }

  /// A word as a sentence uses it: nouns in the plural now and then, verbs in the past.
  String inflected(long rank, Chance chance) {
    String word = word(rank);
    if (rank < FUNCTION_WORDS.size() || rank >= common) {
      return word;
    }
    int kind = Chance.of(seed, KIND, rank).below(100);
    double form = chance.share();
    if (kind < 50) {
      return form < .65 ? word : plural(word);
    }
    if (kind < 75) {
      String ending = form < .85 ? "ed" : "ing";
      return form < .4 ? word : form < .55 ? plural(word) : stem(word) + ending;
    }
    return kind < 90 && form > .85 ? word + "ly" : word;
  }

  private static String plural(String word) {
    char last = word.charAt(word.length() - 1);
    if (last == 's' || last == 'x' || last == 'z' || word.endsWith("ch") || word.endsWith("sh")) {
      return word + "es";
    }
    boolean consonant = word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    return last == 'y' && consonant ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  private static String stem(String word) {
    return word.endsWith("e") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
  }

  /// With a capital.
  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
