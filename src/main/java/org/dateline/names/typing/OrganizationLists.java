package org.dateline.names.typing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// Lists of organizations: "firms such as Samsung, Lotte and Hanwha", "among the companies were
/// Samsung and Lotte". What stands there beside an organization and is taken for a place is one.
final class OrganizationLists {

  private static final int LONGEST_LEAD = 50;
  private static final Pattern LED =
      Pattern.compile(
          "(?<!\\p{L})(?:[Cc]ompanies|[Ff]irms|[Bb]anks|[Bb]rands|[Cc]lubs|[Aa]irlines|[Cc]onglomerates|[Rr]etailers|[Mm]anufacturers"
              + "|[Mm]akers|[Cc]armakers|[Uu]niversities|[Nn]ewspapers|[Bb]roadcasters|[Gg]iants|[Ss]ponsors)(?!\\p{L})[^.;:!?\\n]*$");

  private OrganizationLists() {}

  /// The letters of the names that are organizations by such a list. Linear in their number.
  ///
  /// @param names those of one part of an article, in order
  static Set<String> in(String text, List<RecognizedName> names) {
    Set<String> listed = new HashSet<>();
    boolean led = false;
    for (int i = 1; i < names.size(); i++) {
      RecognizedName before = names.get(i - 1);
      RecognizedName name = names.get(i);
      boolean beside =
          before.type() == EntityType.ORGANIZATION || (led && before.type() == EntityType.LOCATION);
      led =
          beside
              && name.type() != EntityType.PERSON
              && isJoint(text, before.span().end(), name.span().start())
              && (led || isLed(text, before.span().start()));
      if (led && name.type() == EntityType.LOCATION) {
        listed.add(NameNormalizer.letters(name.text()));
      }
    }
    return listed;
  }

  private static boolean isLed(String text, int start) {
    return LED.matcher(text.substring(Math.max(0, start - LONGEST_LEAD), start)).find();
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
