package org.dateline.names.recognition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.PersonTitles;
import org.dateline.text.Characters;

/// Sets the boundaries of a mention right: punctuation, possessives and titles are outside, the
/// last dot of "U.S." is inside, a person ends before "of" ("Nathan Law of Demosisto"), and a blank
/// line ends every name.
final class MentionBoundaries {

  /// What is longer than this, in UTF-16 units, is a list, a table or noise.
  private static final int MAX_NAME_LENGTH = 120;

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h\\x0B\\f]*\\R|\\u2029");
  private static final Pattern POSSESSIVE =
      Pattern.compile("[" + Characters.APOSTROPHES + "][sS]?$");
  private static final Pattern TITLE = Pattern.compile("(\\p{L}+)(?:\\.?\\s+|\\.)(?=\\p{L})");
  private static final Pattern HIGHNESS =
      Pattern.compile(
          "(?:His|Her|Their)\\s(?:Royal\\s)?(?:Highness|Excellency|Majesty|Holiness)\\s(?=\\p{Lu})");
  private static final Pattern PERSON_OF =
      Pattern.compile("\\p{L}\\s+\\p{L}[\\p{L}’'.-]*(\\s+of\\s)");

  /// With a capital at the beginning of a sentence.
  private static final Pattern TO_PLACE =
      Pattern.compile(
          "(?:Within|Near|From|Outside|Inside|Around|Throughout|Across|Towards?)\\s(?=\\p{Lu})");

  private static final Pattern OFFICE_HOLDER =
      Pattern.compile(
          "\\s+(?:C[EFOT]O|President|Chairman|Chairwoman|Director|Spokes(?:person|man|woman)|Minister"
              + "|Secretary|Governor|Administrator|Editor|Professor|Commissioner|Ambassador|Chief|Chancellor)$");
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?:^|.*[\\s.-])(?:\\p{Lu}|Inc|Corp|Co|Ltd|Jr|Sr|Bros|Ala|Ariz|Ark|Calif"
              + "|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore"
              + "|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)",
          Pattern.DOTALL);
  private static final Pattern SPACED = Pattern.compile("\\p{Lu}\\.\\s\\p{Lu}(?:\\.\\s\\p{Lu})?");
  private static final Pattern SECRETARY_OF = Pattern.compile("[Ss]ecretary\\sof\\s$");

  /// In running text a capital makes "In" a part of the name before it, as in "Moon Jae In".
  private static final Pattern GIVEN_NAME_IN = Pattern.compile("\\sIn(?=[,.;:)]|\\s\\p{Ll}|['’]s)");

  private MentionBoundaries() {}

  /// The name within a rough span; empty if nothing is left of it.
  static Optional<Span> trim(String text, Span rough, EntityType type) {
    int start = skipToName(text, rough.start(), rough.end());
    int end = firstEnd(BLANK_LINE, 0, text, start, rough.end());
    end = backToName(text, start, end);
    if (end - start > MAX_NAME_LENGTH) {
      return Optional.empty();
    }
    end = backToName(text, start, firstEnd(POSSESSIVE, 0, text, start, end));
    if (type == EntityType.ORGANIZATION) {
      end = firstEnd(OFFICE_HOLDER, 0, text, start, end);
      start += text.startsWith("the ", start) ? 4 : 0;
    }
    if (type != EntityType.ORGANIZATION) {
      Matcher to = TO_PLACE.matcher(text).region(start, end);
      start = to.lookingAt() ? to.end() : start;
    }
    if (type == EntityType.PERSON) {
      end = firstEnd(PERSON_OF, 1, text, start, end);
      start = skipTitles(text, start, end);
      Matcher in = GIVEN_NAME_IN.matcher(text).region(end, text.length());
      end = start < end && in.useTransparentBounds(true).lookingAt() ? in.end() : end;
    }
    if (start >= end || isOffice(text, start, end)) {
      return Optional.empty();
    }
    return Optional.of(new Span(start, withLastDot(text, start, end)));
  }

  /// Where a group of a pattern first begins in a range, or the end of the range.
  private static int firstEnd(Pattern pattern, int group, String text, int start, int end) {
    Matcher matcher = pattern.matcher(text).region(start, Math.max(start, end));
    return matcher.find() ? matcher.start(group) : end;
  }

  private static int skipToName(String text, int start, int end) {
    int at = start;
    while (at < end && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, end);
  }

  private static int backToName(String text, int start, int end) {
    int at = end;
    while (at > start && !endsName(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return Math.max(at, start);
  }

  private static boolean endsName(int letter) {
    return Character.isLetterOrDigit(letter)
        || letter == '!'
        || letter == '+'
        || Characters.isCombiningMark(letter);
  }

  private static int skipTitles(String text, int start, int end) {
    Matcher highness = HIGHNESS.matcher(text).region(start, Math.max(start, end));
    int at = highness.lookingAt() ? highness.end() : start;
    Matcher word = TITLE.matcher(text).region(at, end);
    while (word.lookingAt() && PersonTitles.contains(NameNormalizer.letters(word.group(1)))) {
      at = word.end();
      word.region(at, end);
    }
    return at;
  }

  /// "Secretary of State" names an office, and no state.
  private static boolean isOffice(String text, int start, int end) {
    return end - start == 5
        && text.startsWith("State", start)
        && SECRETARY_OF.matcher(text.substring(Math.max(0, start - 16), start)).find();
  }

  /// "U.S" and "Ford Motor Co" take their dot along; "Plan B" at the end of a sentence does not.
  private static int withLastDot(String text, int start, int end) {
    if (end == text.length() || text.charAt(end) != '.') {
      return end;
    }
    String name = text.substring(start, end);
    boolean single =
        end - start == 1
            || (Character.isWhitespace(text.charAt(end - 2)) && !SPACED.matcher(name).matches());
    return DOTTED.matcher(name).matches() && !single ? end + 1 : end;
  }
}
