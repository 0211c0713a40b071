package org.dateline.names.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.text.CountryCodes;
import org.dateline.names.text.RecognizedName;

/// Initials before a person are a part of the name, with dots or without: "P C George", "MS
/// Golwalkar". And the code of a country in brackets behind one is the country, as results of
/// sports have it: "Lucas Moreno (BRA)".
public final class PersonInitials {

  /// Two consonants without a space are initials, for nothing can be read of them.
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.’'-])(?<initials>(?:\\p{Lu}\\.? ){1,3}|[B-DF-HJ-NP-TV-Z]{2} )$");

  private static final Pattern CODE = Pattern.compile(" \\((?<code>\\p{Lu}{3})\\)");

  /// Titles, offices and parties of two letters.
  private static final Set<String> NO_INITIALS =
      Set.of(
          "A ,I ,DJ ,MP ,VP ,PM ,CM ,TV ,MC ,CS ,DC ,SP ,MK ,JD ,PT ,ST ,NZ ,DR ,MR ,MS. "
              .split(","));

  private static final List<String> KUNYAS = List.of("Abu'l-", "Abu’l-", "Abū’l-", "Abu al-");
  private static final int MAX_LENGTH = 10;

  private PersonInitials() {}

  /// The names of a part of an article with these. Linear in their number.
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found) {
    MentionEditor names = new MentionEditor(part, text, found);
    for (RecognizedName name : found) {
      if (name.type() == EntityType.PERSON) {
        extend(name, names);
        addKunya(name, names);
        addCountry(name, names);
      }
    }
    return names.names();
  }

  private static void extend(RecognizedName name, MentionEditor names) {
    int start = name.span().start();
    if (start < 2 || names.text().charAt(start - 1) != ' ') {
      return;
    }
    Matcher initials =
        INITIALS.matcher(names.text().substring(Math.max(0, start - MAX_LENGTH), start));
    if (initials.find() && !NO_INITIALS.contains(initials.group("initials"))) {
      int begin = start - initials.group("initials").length();
      if (names.over(begin, start).isEmpty()) {
        names.put(begin, name.span().end(), EntityType.PERSON);
      }
    }
  }

  /// "Abu'l-Fadl".
  private static void addKunya(RecognizedName name, MentionEditor names) {
    int start = name.span().start();
    for (String kunya : KUNYAS) {
      int begin = start - kunya.length();
      if (names.text().startsWith(kunya, begin) && names.over(begin, start).isEmpty()) {
        names.put(begin, name.span().end(), EntityType.PERSON);
      }
    }
  }

  private static void addCountry(RecognizedName name, MentionEditor names) {
    Matcher code = CODE.matcher(names.text()).region(name.span().end(), names.text().length());
    if (code.lookingAt() && CountryCodes.contains(code.group("code"))) {
      names.put(code.start("code"), code.end("code"), EntityType.LOCATION);
    }
  }
}
