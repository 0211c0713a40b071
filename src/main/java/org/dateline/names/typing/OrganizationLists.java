package org.dateline.names.typing;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.model.EntityType;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// Lists of organizations: what stands beside one and is taken for a place that nobody knows weighs
/// as another: "Samsung, Lotte and Hanwha".
final class OrganizationLists {

  private static final double WEIGHT = 2;

  private OrganizationLists() {}

  /// Adds to the evidence of the names that stand in such a list. Linear in their number.
  ///
  /// @param names those of one part of an article, in order
  /// @param known whether a place has a name
  /// @param evidence by the letters of the names
  static void weigh(
      String text,
      List<RecognizedName> names,
      Predicate<String> known,
      Map<String, TypeEvidence> evidence) {
    boolean listed = false;
    for (int i = 1; i < names.size(); i++) {
      RecognizedName before = names.get(i - 1);
      RecognizedName name = names.get(i);
      boolean beside =
          (listed || before.type() == EntityType.ORGANIZATION)
              && isJoint(text, before.span().end(), name.span().start());
      listed =
          beside
              && name.type() == EntityType.LOCATION
              && name.text().indexOf(' ') < 0
              && !known.test(name.text());
      if (listed) {
        evidence
            .getOrDefault(NameNormalizer.letters(name.text()), new TypeEvidence())
            .add(EntityType.ORGANIZATION, WEIGHT);
      }
    }
  }

  /// A comma alone stands before the place of an institution too: "Makerere University, Kampala".
  private static boolean isJoint(String text, int end, int start) {
    return switch (start - end) {
      case 2 -> text.startsWith(", ", end) && goesOn(text, start);
      case 5 -> text.startsWith(" and ", end);
      case 6 -> text.startsWith(", and ", end);
      default -> false;
    };
  }

  private static boolean goesOn(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.startsWith(" and ", end);
  }
}
