package org.dateline.names.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.AdjacentWords.CuedPattern;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// What the words right beside a mention tell of its type, as features for [MentionTypeClassifier].
final class ContextFeatures {

  private static final int LENGTH = 60;

  private static final Set<String> ACTS_AS_PERSON =
      WordList.read(ContextFeatures.class, "person-verbs.txt");
  private static final Set<String> BELONGS_TO_ORGANIZATION =
      WordList.read(ContextFeatures.class, "organization-nouns.txt");
  private static final Set<String> SAYS =
      Set.of("said says added told asked explained according".split(" "));

  private static final CuedPattern TITLE =
      CuedPattern.of(
          "actor actress advocate analyst author brother captain ceo chairman"
              + " chairperson coach colonel daughter defender director dr gen general"
              + " goalkeeper governor husband imam journalist judge justice king"
              + " lawyer leader mayor midfielder minister miss mr mrs ms pope"
              + " president prince princess prof professor queen secretary sen"
              + " senator sheikh shri singer sir sister son spokesman spokesperson"
              + " spokeswoman striker wife writer",
          "(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Dr|President|Minister|Chairman|Chairperson|Secretary|Prof|Professor|Sen|Gen|General"
              + "|Sir|King|Queen|Prince|Princess|Captain|Colonel|Sheikh|Shri|Imam|Pope|Justice|Judge|Senator|Governor|Mayor|Coach"
              + "|coach|director|CEO|spokesman|spokesperson|spokeswoman|brother|sister|wife|husband|son|daughter|actor|actress"
              + "|singer|author|writer|lawyer|leader|minister|president|chairman|professor|analyst|journalist|[Aa]dvocate|captain"
              + "|striker|midfielder|defender|goalkeeper)\\.?,?\\s$");
  private static final Pattern BRACKETED_NUMBER = Pattern.compile("\\s*\\([\\p{L}\\p{N}]*\\p{N}");
  private static final Pattern BRACKETED_ACRONYM = Pattern.compile("\\s*\\(\\p{Lu}{2,}");
  private static final Set<String> LIST_JOINTS = Set.of(", ", " and ", ", and ");
  private static final Set<String> JOINTS =
      Set.of(" (", "’s ", "'s ", " of ", " of the ", " in ", " at ", " v ");
  private static final int LONGEST_JOINT = 8;

  private ContextFeatures() {}

  /// The features of a mention, and of the names beside it if they are joined to it.
  ///
  /// @param names those of the article, in order
  /// @param at the place of the mention among them
  static List<String> features(String text, List<RecognizedName> names, int at) {
    List<String> features = new ArrayList<>();
    RecognizedName name = names.get(at);
    int start = name.span().start();
    int end = name.span().end();
    String before = text.substring(Math.max(0, start - LENGTH), start);
    String after = text.substring(end, Math.min(text.length(), end + LENGTH));
    addBefore(AdjacentWords.before(text, start), before, features);
    addAfter(after, features);
    if (at > 0 && names.get(at - 1).part() == name.part()) {
      RecognizedName other = names.get(at - 1);
      addJoint("behind ", text, other.span().end(), start, other, features);
    }
    if (at + 1 < names.size() && names.get(at + 1).part() == name.part()) {
      RecognizedName other = names.get(at + 1);
      addJoint("before ", text, end, other.span().start(), other, features);
    }
    return features;
  }

  /// @param beside the letters before the name, in small
  private static void addBefore(String beside, String before, List<String> features) {
    String word = lastWord(before);
    if (word.equals("the")) {
      features.add("the");
    }
    if (word.isEmpty() && opensLine(before)) {
      features.add("line start");
    }
    if (SAYS.contains(word)) {
      features.add("said before");
    }
    if (TITLE.isFound(beside, before)) {
      features.add("title");
    }
  }

  private static void addAfter(String after, List<String> features) {
    boolean owns = after.startsWith("'s") || after.startsWith("’s");
    String word = firstWord(owns ? after.substring(2) : after);
    if (!owns && ACTS_AS_PERSON.contains(word)) {
      features.add("said after");
    }
    if (BELONGS_TO_ORGANIZATION.contains(word)) {
      features.add("organization's");
    }
    if (BRACKETED_NUMBER.matcher(after).lookingAt()) {
      features.add("bracketed number");
    }
    if (BRACKETED_ACRONYM.matcher(after).lookingAt()) {
      features.add("bracketed acronym");
    }
  }

  private static void addJoint(
      String side, String text, int from, int to, RecognizedName other, List<String> features) {
    if (from > to || to - from > LONGEST_JOINT) {
      return;
    }
    String joint = text.substring(from, to);
    String type = ' ' + other.type().name();
    if (LIST_JOINTS.contains(joint)) {
      features.add(side + "list" + type);
    } else if (JOINTS.contains(joint)) {
      features.add(side + joint.strip().replace('’', '\'') + type);
    }
  }

  private static boolean opensLine(String before) {
    String stripped = before.stripTrailing();
    return stripped.isEmpty() || before.indexOf('\n', stripped.length()) >= 0;
  }

  /// The word that ends a text with one space behind it, in lower case; else nothing.
  private static String lastWord(String text) {
    int end = text.length() - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return "";
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /// The word that follows one space at the beginning of a text, in lower case; else nothing.
  private static String firstWord(String text) {
    if (text.isEmpty() || text.charAt(0) != ' ') {
      return "";
    }
    int to = 1;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(1, to).toLowerCase(Locale.ROOT);
  }
}
