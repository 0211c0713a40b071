package org.dateline.names.typing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// Reports of matches: who plays an organization is one, not a person: "Gor Mahia beat AFC Leopards
/// 2-0". Two persons play each other too, and places that win are left alone.
final class MatchReports {

  private static final double WEIGHT = 2;
  private static final Set<String> VERBS =
      Set.of(
          " beat ",
          " beats ",
          " defeated ",
          " thrashed ",
          " thrash ",
          " edged ",
          " hammered ",
          " stunned ",
          " drew with ",
          " lost to ",
          " host ",
          " hosted ",
          " face ",
          " faced ");
  private static final int LONGEST_VERB = 11;

  /// Of a match, not of a set.
  private static final Pattern SCORE = Pattern.compile(" \\d{1,3}[-–]\\d{1,3}(?!\\d)");

  private MatchReports() {}

  /// Adds to the evidence of the names that play. Linear in their number.
  ///
  /// @param names those of one part of an article, in order
  /// @param evidence by the letters of the names
  static void weigh(String text, List<RecognizedName> names, Map<String, TypeEvidence> evidence) {
    for (int i = 1; i < names.size(); i++) {
      RecognizedName one = names.get(i - 1);
      RecognizedName other = names.get(i);
      int gap = other.span().start() - one.span().end();
      boolean differ =
          one.type() == EntityType.ORGANIZATION ^ other.type() == EntityType.ORGANIZATION;
      if (differ
          && gap > 1
          && gap <= LONGEST_VERB
          && VERBS.contains(text.substring(one.span().end(), other.span().start()))) {
        RecognizedName doubtful = one.type() == EntityType.ORGANIZATION ? other : one;
        boolean scored = SCORE.matcher(text).region(other.span().end(), text.length()).lookingAt();
        if (doubtful.type() == EntityType.PERSON || (scored && isLonger(doubtful))) {
          evidence
              .getOrDefault(NameNormalizer.letters(doubtful.text()), new TypeEvidence())
              .add(EntityType.ORGANIZATION, WEIGHT);
        }
      }
    }
  }

  /// "Maccabi Haifa", and not the city alone.
  private static boolean isLonger(RecognizedName name) {
    return name.text().indexOf(' ') > 0;
  }
}
