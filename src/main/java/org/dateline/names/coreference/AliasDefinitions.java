package org.dateline.names.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// Other names that an article introduces for what it names: "Joko Widodo, known as Jokowi",
/// "Jokowi, as Joko Widodo is known", "Mohammed bin Salman (MBS)", "Luis Roe (“Lulo”)".
///
/// In parentheses alone, a person's must be the initials, in quotation marks, or begin as a word of
/// the name does: "Jane Roe (Labour)" introduces nothing.
public final class AliasDefinitions {

  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'-]*[\\p{L}\\p{M}\\p{N}]";
  private static final String ALIAS =
      "(" + CAPITALISED + "(?:\\s" + CAPITALISED + "|\\s(?:al|el|bin|de|the|of)(?=\\s)){0,3})";
  private static final String QUOTED = "[\"“”'‘]?" + ALIAS + "(?=[\"“”'’]?)";

  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "(?:\\s\\([^()]{1,80}\\))?(?:,?\\s(?:[–—-]\\s)?(?:(?:who|which)\\s)?(?:(?:is|was|are)\\s)?|\\s\\()"
              + "(?:(?:also|better|best|more|widely|commonly|popularly|locally|universally|usually"
              + "|formerly|previously|otherwise|simply|often|sometimes|generally|affectionately"
              + "|internationally|professionally)\\s){0,2}"
              + "(?:known\\s(?:(?:simply|popularly|locally|widely|commonly|affectionately|better"
              + "|mostly|professionally)\\s)?(?:as|by\\s(?:his|her|the)\\s(?:\\p{Ll}+\\s)?\\p{Ll}+)"
              + "|aka|a\\.k\\.a\\.|(?<=,\\s)(?:nicknamed|dubbed|alias))\\s(?:the\\s)?"
              + QUOTED);

  /// The first words that it can begin with.
  private static final Set<String> KNOWN_AS_BEGINNINGS =
      Set.of(
          ("who which is was are also better best more widely commonly popularly locally universally"
                  + " usually formerly previously otherwise simply often sometimes generally"
                  + " affectionately internationally professionally known aka a nicknamed dubbed alias")
              .split(" "));

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s\\(([\"“'‘]?)" + ALIAS + "[\"”'’]?\\)");
  private static final Pattern IS_KNOWN =
      Pattern.compile("\\s(?:is|was)\\s(?:\\p{Ll}+\\s){0,2}(?:known|called)(?!\\p{L}|\\sas)");
  private static final Pattern AS_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})" + ALIAS + ",\\sas\\s(?:the\\s|Mr\\.?\\s|Ms\\.?\\s|President\\s)?$");

  private static final Pattern WITHIN =
      Pattern.compile("(?<!\\p{L})(?:of|in|at|from|to|near|for)\\s(?:the\\s)?$");

  /// What a people calls a place in its language: "Orkha Islands (Rekohu in Moriori)".
  private static final Pattern IN_LANGUAGE =
      Pattern.compile(
          "\\s\\([\"“'‘]?"
              + ALIAS
              + "[\"”'’]?,?\\sin\\s(?:the\\s)?(?:(?:\\p{Ll}+\\s)?\\p{Lu}\\p{L}+\\slanguage|\\p{Lu}\\p{L}+(?:ish|ese|ian|ic)"
              + "|French|German|Greek|Dutch|Welsh|Hindi|Urdu|Swahili|M[aā]ori|Latin|Hebrew)[);,]");

  private static final int CONTEXT_LENGTH = 60;

  /// With the brackets, in UTF-16 units.
  private static final int MAX_BRACKET_LENGTH = 83;

  private static final int MIN_LETTERS_IN_COMMON = 3;
  private static final int MIN_INITIALS = 3;

  private final Map<String, RecognizedName> fullNames = new HashMap<>();

  private AliasDefinitions() {}

  /// The definitions of an article. Linear in the number of names.
  ///
  /// @param names all names of the article, in order
  public static AliasDefinitions in(ArticleParagraphs article, List<RecognizedName> names) {
    AliasDefinitions found = new AliasDefinitions();
    for (RecognizedName name : names) {
      found.addBeside(article.of(name.part()), name);
    }
    return found;
  }

  /// The name that another name was introduced for.
  public Optional<RecognizedName> of(String alias) {
    return Optional.ofNullable(fullNames.get(alias));
  }

  /// Gives every alias, as written where it was introduced, with its full name.
  public void each(BiConsumer<String, RecognizedName> sink) {
    fullNames.forEach(sink);
  }

  private void addBeside(String text, RecognizedName name) {
    int end = name.span().end();
    Matcher known = KNOWN_AS.matcher(text).region(end, text.length());
    boolean cued =
        KNOWN_AS_BEGINNINGS.contains(AdjacentWords.behind(text, end))
            || KNOWN_AS_BEGINNINGS.contains(AdjacentWords.behind(text, bracketEnd(text, end)));
    if (cued && known.useTransparentBounds(true).lookingAt() && isSubject(text, name)) {
      add(known.group(1), name);
      return;
    }
    Matcher bracket = IN_BRACKETS.matcher(text).region(end, text.length());
    if (name.type() == EntityType.PERSON
        && bracket.lookingAt()
        && (!bracket.group(1).isEmpty() || isLike(bracket.group(2), name))) {
      add(bracket.group(2), name);
      return;
    }
    Matcher language = IN_LANGUAGE.matcher(text).region(end, text.length());
    if (name.type() == EntityType.LOCATION && language.lookingAt()) {
      add(language.group(1), name);
      return;
    }
    if (IS_KNOWN.matcher(text).region(end, text.length()).lookingAt()) {
      int from = Math.max(0, name.span().start() - CONTEXT_LENGTH);
      Matcher before = AS_BEFORE.matcher(text).region(from, name.span().start());
      if (before.useTransparentBounds(true).find()) {
        add(before.group(1), name);
      }
    }
  }

  /// Where a bracket behind a name ends, "Joko Widodo (born 1961), known as Jokowi"; where the name
  /// does if there is none.
  private static int bracketEnd(String text, int end) {
    int close = text.startsWith(" (", end) ? text.indexOf(')', end) : -1;
    return close > 0 && close - end <= MAX_BRACKET_LENGTH ? close + 1 : end;
  }

  /// "East of Antioch, known as the Thebaid": what is known so is not Antioch.
  private static boolean isSubject(String text, RecognizedName name) {
    String before =
        text.substring(Math.max(0, name.span().start() - CONTEXT_LENGTH), name.span().start());
    return name.type() == EntityType.PERSON
        || (name.type() == EntityType.ORGANIZATION && !WITHIN.matcher(before).find());
  }

  private static boolean isLike(String alias, RecognizedName name) {
    if (Acronyms.isOne(alias)) {
      String letters = Acronyms.letters(alias);
      return letters.length() >= MIN_INITIALS && Acronyms.of(name.text()).contains(letters);
    }
    String letters = NameNormalizer.letters(alias);
    if (letters.length() < MIN_LETTERS_IN_COMMON || letters.indexOf(' ') >= 0) {
      return false;
    }
    String beginning = letters.substring(0, MIN_LETTERS_IN_COMMON);
    for (String word : NameNormalizer.letters(name.text()).split(" ")) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private void add(String alias, RecognizedName name) {
    if (!alias.equals(name.text())) {
      fullNames.putIfAbsent(alias, name);
    }
  }
}
