package org.dateline.names.coreference;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.AdjacentWords.CuedPattern;

/// What is said of whose relative a person is, beside one mention: "his wife, X,", "X, the son of".
/// Stateless.
final class KinshipCues {

  private static final String WOMEN =
      "wife|widow|mother|daughter|sister|grandmother|granddaughter|stepmother|stepdaughter|aunt"
          + "|niece|girlfriend|fiancée|mother-in-law|sister-in-law|daughter-in-law|ex-wife"
          + "|first lady|actress";
  private static final String MEN =
      "husband|widower|father|son|brother|grandfather|grandson|stepfather|stepson|uncle|nephew"
          + "|boyfriend|fiancé|father-in-law|brother-in-law|son-in-law|ex-husband|half-brother";

  /// The last words of all of them: "law" of "son-in-law".
  private static final Set<String> RELATIONS =
      Set.of((WOMEN + '|' + MEN).split("[|]")).stream()
          .map(relation ->
              relation.substring(
                  Math.max(relation.lastIndexOf('-'), relation.lastIndexOf(' ')) + 1))
          .collect(Collectors.toUnmodifiableSet());

  private static final String EITHER = "((?i:" + WOMEN + "))|((?i:" + MEN + "))";

  /// "His mother, Roe said": a comma makes an apposition only where another closes it.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}-])(?:" + EITHER + ")(?:(,)|\\sof\\s(?:\\d+\\syears|[^,.;]{1,25})(,))?\\s$");

  private static final Pattern CLOSED = Pattern.compile("(?:[,.;:)!?]|['’]s|\\sand\\s|$)");
  private static final CuedPattern PARENT_OR_CHILD =
      CuedPattern.of(
          "father mother son daughter", "(?<![\\p{L}-])(?:(father|mother)|son|daughter),?\\s$");
  private static final CuedPattern OF_BEFORE =
      CuedPattern.of(
          "of the late former",
          "(?<![\\p{L}-])(?:"
              + EITHER
              + "|children|child)\\sof\\s(?:(?:the|late|former)\\s){0,2}$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:,\\s(?:who\\s(?:is|was)\\s)?|\\s(?:is|was)\\s)"
              + "(?:(?:the|his|her|their|a|an|former|late|first|second|third|eldest|elder|youngest"
              + "|younger|oldest|only|young|older|\\p{L}{2,}['’]s)\\s){1,4}(?:"
              + EITHER
              + ")(?=\\sof\\s|,(?!\\s\\p{Lu})|[.;)])");

  private KinshipCues() {}

  /// Whether a person is said to be a relative, and of which gender.
  ///
  /// @param before what stands before the titles of the mention
  static Optional<Gender> of(String before, String behind) {
    Matcher relation = BEFORE.matcher(before);
    if (mayEndWithRelation(before) && relation.find()) {
      boolean comma = relation.group(3) != null || relation.group(4) != null;
      if (!comma || CLOSED.matcher(behind).lookingAt()) {
        return gender(relation);
      }
    }
    Matcher apposed = BEHIND.matcher(behind);
    return apposed.lookingAt() ? gender(apposed) : Optional.empty();
  }

  private static boolean mayEndWithRelation(String before) {
    return before.stripTrailing().endsWith(",")
        || RELATIONS.contains(AdjacentWords.before(before, before.length()));
  }

  /// Whether a person is named as one whose relative another is: "the son of X".
  static boolean isRelativesOf(String before) {
    return OF_BEFORE.isFound(AdjacentWords.before(before, before.length()), before);
  }

  /// "Elder" for a father or mother, "younger" for a son or daughter; else empty.
  static String generation(String before) {
    if (!PARENT_OR_CHILD.words().contains(AdjacentWords.before(before, before.length()))) {
      return "";
    }
    Matcher parent = PARENT_OR_CHILD.pattern().matcher(before);
    if (!parent.find()) {
      return "";
    }
    return parent.group(1) != null ? FamilyCues.ELDER : FamilyCues.YOUNGER;
  }

  private static Optional<Gender> gender(Matcher relation) {
    return Optional.of(relation.group(1) != null ? Gender.FEMININE : Gender.MASCULINE);
  }
}
