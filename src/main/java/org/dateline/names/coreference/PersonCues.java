package org.dateline.names.coreference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/// Reads what stands beside one mention of a person ([PersonContext]). Stateless; each reading
/// costs the same, however long the text is.
final class PersonCues {

  private static final int BEFORE_LENGTH = 70;
  private static final int BEHIND_LENGTH = 90;

  private static final Pattern PRONOUN =
      Pattern.compile("(?<!\\p{L})(?:([Ss]he|her|hers|herself)|([Hh]e|him|his|himself))(?!\\p{L})");

  /// Behind these, a pronoun is as likely another's, but for "said his father" and "and his wife".
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?<!\\p{L})(?:said|says|told|thanked|praised|met|called|asked|with|and)(?!\\p{L})");

  private static final Pattern SAYS_OF_OWN = Pattern.compile("\\s(?:said|says|and)\\s(?:that\\s)?");

  private PersonCues() {}

  /// What stands beside a mention.
  ///
  /// @param limit where the next person is named
  static PersonContext of(String text, Span span, int limit) {
    String name = span.of(text);
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + BEHIND_LENGTH));
    HonorificTitles titles = titles(text, span.start());
    titles.addOwn(name);
    titles.addApposed(behind);
    Optional<Gender> relation = KinshipCues.of(titles.rest(), behind);
    Set<Gender> genders = new HashSet<>();
    titles.gender().ifPresent(genders::add);
    relation.ifPresent(genders::add);
    boolean full = name.indexOf(' ') > 0;
    boolean relative = relation.isPresent() || titles.firstLady();
    FamilyCues family =
        new FamilyCues(
            relative,
            relative || KinshipCues.isRelativesOf(titles.rest()),
            full && titles.generation().isEmpty()
                ? KinshipCues.generation(titles.rest())
                : titles.generation(),
            titles.couple());
    return new PersonContext(
        genders.size() == 1 ? genders.stream().findFirst() : Optional.empty(),
        pronoun(behind, limit - span.end()),
        titles.offices(),
        family);
  }

  /// The gender that the titles before a mention tell.
  static Optional<Gender> titleGender(String text, int start) {
    return titles(text, start).gender();
  }

  private static HonorificTitles titles(String text, int start) {
    return HonorificTitles.before(text.substring(Math.max(0, start - BEFORE_LENGTH), start));
  }

  /// The gender of the first pronoun before the sentence ends or another person is named, or with
  /// which the next sentence begins.
  private static Optional<Gender> pronoun(String behind, int limit) {
    int end = Math.min(behind.length(), Math.max(0, limit));
    Matcher pronoun = PRONOUN.matcher(behind).region(0, end);
    if (!pronoun.useTransparentBounds(true).find()) {
      return Optional.empty();
    }
    String between = behind.substring(0, pronoun.start());
    int sentences = sentences(between);
    boolean own =
        SAYS_OF_OWN.matcher(between).matches()
            && (pronoun.group().equals("his") || pronoun.group().equals("her"));
    boolean near = sentences == 0 && (own || !SPEAKS.matcher(between).find());
    boolean begins = sentences == 1 && between.endsWith(". ");
    return near || begins
        ? Optional.of(pronoun.group(1) != null ? Gender.FEMININE : Gender.MASCULINE)
        : Optional.empty();
  }

  private static int sentences(String text) {
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || ((c == '.' || c == '!' || c == '?') && text.charAt(i + 1) == ' ');
      count += ends ? 1 : 0;
    }
    return count;
  }
}
