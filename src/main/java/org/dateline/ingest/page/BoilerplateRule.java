package org.dateline.ingest.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rules for boilerplate: lines of a page that are not of its article, by what they are. Each
/// rule looks at a whole line, and takes it only if it can hardly be a sentence of an article.
enum BoilerplateRule {
  /// `News / China / Koreas`
  BREADCRUMB(BoilerplateRule::isBreadcrumb),

  /// `SHARE THIS ARTICLE`, `Follow us on Twitter`
  SHARE(BoilerplateRule::isShare),

  /// `WORLD`, `Advertisement`, `Skip to main content`, `Privacy policy`
  LABEL(line -> PageLine.words(line) <= 6 && BoilerplateWords.LABELS.contains(bare(line))),

  /// `Subscribe to our newsletter`
  SUBSCRIBE(
      matches(
          16,
          "(?:subscribe|sign up|sign in|log"
              + " ?in|register|get|join|create|download|support)\\b.*\\b(?:newsletters?|inbox|(?:e-?mail|news)"
              + " alerts?|subscri\\w+|our (?:app|journalism)|(?:your|an|free)"
              + " account)\\b[^.]*[.!?]?|(?:subscribe|sign up|sign in|log ?in|register)(?:"
              + " (?:now|today|here|free|for free|to"
              + " (?:read|continue|comment|view|access)\\b.*))?[.!]?|already (?:a"
              + " (?:subscriber|member)|subscribed|registered|have an account)\\b.*")),

  /// `Related stories`, `Read more: Leaders meet`
  RELATED(
      matches(
          25,
          "(?:related|recommended|trending|popular|most (?:read|popular|viewed|watched)|more)(?:"
              + " (?:articles?|stor(?:y|ies)|news|topics?|posts?|content|coverage|reading|videos?|links|on"
              + " this (?:story|topic)|now|for you|(?:stories )?from .{2,40}))?:?|(?:read"
              + " (?:more|also|next)|see also|also read|also see|more on this)(?:"
              + " stor(?:y|ies))?|(?:related|read (?:more|also|next)|see also|also read|also"
              + " see|tags?|topics?|keywords?|filed under|categor(?:y|ies))\\s*:.*|you"
              + " (?:may|might) (?:also )?(?:like|be interested in).{0,20}|(?:continue|keep)"
              + " reading(?: the main story)?|(?:read|view) (?:the )?full (?:article|story|text)")),

  /// `© 2018 Press TV. All rights reserved.`
  COPYRIGHT(
      matches(
          60,
          "(?:copyright\\s*(?:©|\\(c\\)|\\d{4}|by\\b).*|(?:©|\\(c\\)\\s*(?:copyright|\\d{4})).*|.*\\ball"
              + " rights reserved\\b.*)")),

  /// `This website uses cookies`
  COOKIES(
      matches(
          70,
          "[^\"“”]*\\b(?:(?:this|our) (?:web ?)?sites?|we|we and our partners) uses? (?:\\w+"
              + " )?cookies\\b[^\"“”]*|[^\"“”]*\\b(?:you agree|consent) to (?:the|our) use of"
              + " cookies\\b[^\"“”]*|(?:(?:accept|manage|reject|allow) (?:all )?cookies|cookies?"
              + " (?:policy|settings|preferences|notice))[.!]?")),

  /// `www.presstv.ir`
  ADDRESS(line -> PageLine.words(line) <= 6 && isAddresses(line)),

  /// `Press TV’s website can also be accessed at the following alternate addresses:`
  MIRROR(
      matches(
          40,
          ".*\\bweb ?site\\b.*\\b(?:can|may) (?:also )?be"
              + " (?:accessed|reached|visited|found)\\b.*")),

  /// `(CGTN)`, `Photo: Reuters`, `(Reporting by Jane Doe; Editing by John Roe)`
  CREDIT(BoilerplateRule::isCredit),

  /// `12 comments`, `3 min read`
  COUNTER(
      matches(
          6,
          "[\\d.,]+ ?[km]?\\+?"
              + " (?:views?|comments?|shares?|likes?|reads?|tweets?|replies|followers?|min(?:ute)?s?(?:"
              + " read)?|(?:minutes?|hours?|days?|weeks?|months?)"
              + " ago)|(?:comments?|views?|shares?)[: ]*\\(?\\d+\\)?|(?:image|photo|slide|page)"
              + " \\d+ of \\d+")),

  /// `* * *`, a line of marks
  RULE(line -> line.codePoints().noneMatch(Character::isLetterOrDigit));

  private static final int MAX_LENGTH = 500;

  /// The most words of a row of buttons.
  private static final int MAX_BUTTONS = 12;

  private static final Pattern SEGMENTS = Pattern.compile("\\s+[/|•·:]{1,2}\\s+|\\s*[>»›→]+\\s*");

  private static final Pattern ADDRESS_FORM =
      Pattern.compile(
          "(?i)https?://\\S+|www\\.\\S+|[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)++|(?!\\.|.*\\.\\.)[a-z\\d.-]+"
              + "\\.(?:com|org|net|info|gov|edu|tv|news|co\\.\\w\\w|com\\.\\w\\w|ir|cn|kr|jp|ru|de|fr|uk)");

  private static final Pattern AGENCY_CREDIT =
      Pattern.compile(
          "\\(?(?:(?i:(?:additional )?(?:reporting|writing|editing|compiled|edited|written)"
              + " by)\\s+\\p{Lu}|(?i:with (?:inputs?|files|(?:additional )?reporting)"
              + " (?:from|by))\\b|(?i:source:)).{1,300}|\\(?(?i:with agenc(?:y|ies))\\)?");

  private static final Pattern PICTURE_CREDIT =
      Pattern.compile(
          "[\\[(]?(?i:(?:file )?(?:photo|image|picture)(?: credit| courtesy| source)?s?)"
              + "(?: ?[:/] ?|(?i: by ))([^.]{2,50}?)[\\])]?");

  private static final Pattern PARENTHESES = Pattern.compile("[(\\[（][^()\\[\\]]{2,60}[)\\]）]");

  /// What stands between the words of a line, but for what may be part of a word. Possessive, for a
  /// group that may go back takes a frame of the stack for each sign.
  private static final Pattern MARKS =
      Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}@'’.&-]|(?<![^ ])[.-]++(?= |$)|(?<!\\.)\\.++$)++");

  private final Predicate<String> rule;

  BoilerplateRule(Predicate<String> rule) {
    this.rule = rule;
  }

  /// What a line is, if it is boilerplate at the head or the foot of a page.
  static Optional<BoilerplateRule> of(String line) {
    return line.length() > MAX_LENGTH
        ? Optional.empty()
        : Arrays.stream(values()).filter(boilerplate -> boilerplate.rule.test(line)).findFirst();
  }

  /// Whether a line is boilerplate wherever it stands, such as a share button amid the text.
  static boolean isAnywhere(String line) {
    return line.length() <= MAX_LENGTH
        && !line.endsWith(".")
        && PageLine.words(line) <= MAX_BUTTONS
        && (BoilerplateWords.ANYWHERE.contains(bare(line))
            || (isShare(line) && bare(line).startsWith("share this"))
            || (PageLine.words(line) > 1
                && Arrays.stream(bare(line).split(" ", -1))
                    .allMatch(BoilerplateWords.BUTTONS::contains)));
  }

  private static Predicate<String> matches(int maxWords, String regex) {
    Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return line -> PageLine.words(line) <= maxWords && pattern.matcher(line).matches();
  }

  /// Short segments, none of them a sentence.
  private static boolean isBreadcrumb(String line) {
    List<String> segments =
        Arrays.stream(SEGMENTS.split(line, -1)).filter(segment -> !segment.isEmpty()).toList();
    return segments.size() >= 2
        && !PageLine.endsSentence(line)
        && segments.stream().allMatch(s -> PageLine.words(s) <= 3 && s.length() <= 30);
  }

  private static boolean isShare(String line) {
    if (PageLine.words(line) > MAX_BUTTONS) {
      return false;
    }
    String[] words = bare(line).split(" ", -1);
    return (BoilerplateWords.BUTTONS.contains(words[0])
            || BoilerplateWords.BEFORE_BUTTONS.contains(words[0]))
        && Arrays.stream(words)
            .allMatch(word ->
                BoilerplateWords.BUTTONS.contains(word)
                    || BoilerplateWords.AROUND_BUTTONS.contains(word)
                    || word.startsWith("@"));
  }

  private static boolean isAddresses(String line) {
    return Arrays.stream(line.split("[ ,;|]+", -1))
        .filter(word -> !word.isEmpty())
        .allMatch(word -> ADDRESS_FORM.matcher(word).matches());
  }

  private static boolean isCredit(String line) {
    Matcher picture = PICTURE_CREDIT.matcher(line);
    return AGENCY_CREDIT.matcher(line).matches()
        || (picture.matches() && PublisherNames.isName(picture.group(1).strip()))
        || (PageLine.words(line) <= 5
            && PARENTHESES.matcher(line).matches()
            && !PageLine.endsSentence(line.substring(0, line.length() - 1)));
  }

  /// In small letters, without marks at either end or between words.
  private static String bare(String line) {
    return MARKS.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
