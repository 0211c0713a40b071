package org.dateline.names.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// Plain nouns that a text writes with a capital and that name nobody: "the First Lady", "the
/// Opposition", "the Kingdom", "His Highness"; and money ("US$50").
public final class CommonNounMentions {

  private static final Set<String> NOUNS =
      WordList.read(CommonNounMentions.class, "common-nouns.txt");
  private static final Pattern MONEY = Pattern.compile("[$€£]");
  private static final Set<String> CURRENCIES =
      Set.of("US", "Rs", "HK", "NT", "C", "A", "S", "NZ", "AU");

  private CommonNounMentions() {}

  /// The names of a part of an article without them. Linear in their number.
  public static List<RecognizedName> without(
      ArticlePart part, String text, List<RecognizedName> found) {
    return found.stream()
        .filter(name -> name.part() != part || !isNone(text, name))
        .map(name -> name.text().equals("Parliament") ? name.as(EntityType.ORGANIZATION) : name)
        .toList();
  }

  private static boolean isNone(String text, RecognizedName name) {
    int end = name.span().end();
    return NOUNS.contains(NameNormalizer.letters(name.text()))
        || name.text().equals("Rs")
        || (CURRENCIES.contains(name.text())
            && MONEY.matcher(text).region(end, text.length()).lookingAt());
  }
}
