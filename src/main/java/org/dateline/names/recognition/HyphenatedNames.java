package org.dateline.names.recognition;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// Names joined by a hyphen to a word or to another name: "London-based", "the Saudi-led", "a
/// pro-Beijing paper", "the Trump-Kim summit". The name is found without the word; double surnames
/// ("Ocasio-Cortez") and given names of two syllables ("Ki-moon") stay whole.
public final class HyphenatedNames {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’]*";

  /// What is of a place.
  private static final String OF_PLACE =
      "based|born|bound|made|built|area|occupied|administered|ruled|headquartered|registered|flagged|mandated|educated|bred|raised";

  private static final String OF_ANYONE =
      "led|owned|backed|controlled|run|funded|held|sponsored|supported|brokered|trained|listed|linked|affiliated"
          + "|aligned|allied|dominated|style|friendly|oriented|mediated|imposed|appointed|era|inspired"
          + "|type|like|drafted|hosted|facilitated|wide|supplied|produced|operated|managed";

  private static final Pattern SUFFIXED =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\p{N}-])(?!The )(?<name>"
              + WORD
              + "(?: "
              + WORD
              + "){0,2})-(?<word>(?<place>"
              + OF_PLACE
              + ")|"
              + OF_ANYONE
              + ")(?!\\p{L})");

  /// Without one of these nothing of the kind is in a text; they are looked for quickly.
  private static final Pattern SUFFIX =
      Pattern.compile("-(?:" + OF_PLACE + "|" + OF_ANYONE + ")(?!\\p{L})");

  private static final Pattern PREFIX = Pattern.compile("(?<=ro|nti|x|[Nn]on|ntra)-\\p{Lu}");
  private static final Pattern CAPITAL = Pattern.compile("[-–]\\p{Lu}");

  private static final Pattern PREFIXED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:(?<side>[Pp]ro|[Aa]nti)|[Ee]x)-(?<name>"
              + WORD
              + ")(?![\\p{L}-])|(?<![\\p{L}\\p{N}-])(?:[Nn]on|[Ii]ntra)-(?<acronym>\\p{Lu}{2,8})(?![\\p{L}-])");
  private static final Set<String> HELD = Set.of("-held", "-controlled", "-occupied");
  private static final Set<String> FAMILIES =
      WordList.read(HyphenatedNames.class, "east-asian-family-names.txt");

  private final MentionEditor names;
  private final PlaceKnowledge placeKnowledge;
  private final ArticleTypes types;

  private HyphenatedNames(MentionEditor names, PlaceKnowledge placeKnowledge, ArticleTypes types) {
    this.names = names;
    this.placeKnowledge = placeKnowledge;
    this.types = types;
  }

  /// The names of a part of an article, those behind hyphens among them. Linear in the text.
  ///
  /// @param found the names of the part, in order
  /// @param article the names found in the whole article, which tell of what type others are
  public static List<RecognizedName> complete(
      ArticlePart part,
      String text,
      List<RecognizedName> found,
      List<RecognizedName> article,
      PlaceKnowledge placeKnowledge) {
    MentionEditor names = new MentionEditor(part, text, found);
    KoreanNames.complete(names);
    if (text.indexOf('-') < 0 && text.indexOf('–') < 0) {
      return names.names();
    }
    ArticleTypes types = new ArticleTypes(article, placeKnowledge);
    HyphenatedNames hyphens = new HyphenatedNames(names, placeKnowledge, types);
    if (isAtMark(SUFFIX, '-', text)) {
      hyphens.partSuffixed();
    }
    if (isAtMark(PREFIX, '-', text)) {
      hyphens.partPrefixed();
    }
    if (isAtMark(CAPITAL, '-', text) || isAtMark(CAPITAL, '–', text)) {
      new HyphenatedPairs(names, placeKnowledge, types).part();
    }
    return names.names();
  }

  /// The tokens of a sentence, a name with a word behind a hyphen as the name alone, which is what
  /// the recognisers know: "London" for "London-based". Their offsets stay.
  static List<CoreLabel> bare(List<CoreLabel> sentence) {
    List<CoreLabel> bare = new ArrayList<>(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.get(i).word();
      if (word.indexOf('-') > 0) {
        Matcher suffixed = SUFFIXED.matcher(word);
        Matcher prefixed = PREFIXED.matcher(word);
        Matcher compound =
            suffixed.matches()
                ? suffixed
                : prefixed.matches() && prefixed.group("name") != null ? prefixed : null;
        if (compound != null) {
          CoreLabel name = new CoreLabel(sentence.get(i));
          name.setWord(compound.group("name"));
          bare.set(i, name);
        }
      }
    }
    return bare;
  }

  /// Whether a pattern that begins with a mark is anywhere in a text. Marks are few, and found in a
  /// fraction of the time in which the pattern would be tried at every character.
  private static boolean isAtMark(Pattern pattern, char mark, String text) {
    Matcher found = pattern.matcher(text).useTransparentBounds(true);
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (found.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a folded word is a family name of China, Korea or Taiwan.
  static boolean isEastAsianFamily(String folded) {
    return FAMILIES.contains(folded);
  }

  private void partSuffixed() {
    Matcher compound = SUFFIXED.matcher(names.text());
    while (compound.find()) {
      int end = compound.end("name");
      for (int start = compound.start("name"); start < end; start = nextWord(start, end)) {
        int begin = start;
        String name = names.text().substring(begin, end);
        Optional<EntityType> type =
            covering(begin, compound.end())
                .or(() -> types.of(name))
                .or(() -> begin == lastWord(compound) ? guessed(name, compound) : Optional.empty());
        if (type.isPresent()) {
          part(begin, end, compound.end(), type.get());
          break;
        }
      }
      keepRest(compound.start(), compound.end());
    }
  }

  /// The type of a name that is the compound itself: the recogniser saw the name in it.
  private Optional<EntityType> covering(int start, int end) {
    return names
        .at(start, end)
        .filter(name ->
            !placeKnowledge.isNationality(name.text().substring(0, name.text().lastIndexOf('-'))))
        .map(RecognizedName::type);
  }

  /// Parts the compound, and what goes on behind it: "US-funded Famine Network" has two names.
  private void part(int start, int end, int compoundEnd, EntityType type) {
    List<RecognizedName> over = names.over(start, compoundEnd);
    boolean longer = !over.isEmpty() && over.getFirst().span().start() < start;
    if (longer && over.getFirst().span().end() == compoundEnd) {
      // "Washington, DC-based"
      names.put(over.getFirst().span().start(), end, over.getFirst().type());
    }
    if (longer && !names.text().substring(over.getFirst().span().start(), start).endsWith("-")) {
      return;
    }
    int last = over.isEmpty() ? 0 : over.getLast().span().end();
    EntityType rest = over.isEmpty() ? type : over.getLast().type();
    names.put(start, end, type);
    if (last > compoundEnd + 1) {
      MentionBoundaries.trim(names.text(), new Span(compoundEnd + 1, last), rest)
          .ifPresent(span -> names.put(span.start(), span.end(), rest));
    }
  }

  /// A name that begins with a compound of which nothing is known is what goes on behind it.
  private void keepRest(int start, int compoundEnd) {
    for (RecognizedName name : names.over(start, compoundEnd)) {
      if (name.span().start() >= start
          && name.span().end() > compoundEnd + 1
          && (name.type() == EntityType.ORGANIZATION || isHeld(start, compoundEnd))) {
        EntityType type = isHeld(start, compoundEnd) ? EntityType.LOCATION : name.type();
        names.drop(name);
        MentionBoundaries.trim(names.text(), new Span(compoundEnd + 1, name.span().end()), type)
            .ifPresent(span -> names.put(span.start(), span.end(), type));
      }
    }
  }

  /// "Houthi-held Hodeidah": what is held is a place.
  private boolean isHeld(int start, int compoundEnd) {
    return HELD.stream()
        .anyMatch(held ->
            compoundEnd - held.length() > start
                && names.text().startsWith(held, compoundEnd - held.length()));
  }

  private Optional<EntityType> guessed(String name, Matcher compound) {
    if (placeKnowledge.isNationality(name)) {
      return Optional.empty();
    }
    if (compound.group("place") != null) {
      return Optional.of(EntityType.LOCATION);
    }
    return Acronyms.isOne(name) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
  }

  private int lastWord(Matcher compound) {
    int space = compound.group("name").lastIndexOf(' ');
    return compound.start("name") + space + 1;
  }

  private int nextWord(int start, int end) {
    int space = names.text().indexOf(' ', start);
    return space < 0 || space >= end ? end : space + 1;
  }

  /// "A non-EU country".
  private void addMembership(Matcher compound) {
    int start = compound.start("acronym");
    int end = compound.end("acronym");
    if (Acronyms.isOne(compound.group("acronym"))
        && !AcronymContexts.isNone(compound.group("acronym"))) {
      names.put(start, end, types.of(compound.group("acronym")).orElse(EntityType.ORGANIZATION));
    }
  }

  private void partPrefixed() {
    Matcher compound = PREFIXED.matcher(names.text());
    while (compound.find()) {
      if (compound.group("acronym") != null) {
        addMembership(compound);
        continue;
      }
      int start = compound.start("name");
      int end = compound.end("name");
      String name = compound.group("name");
      List<RecognizedName> over = names.over(compound.start(), end);
      if (placeKnowledge.isNationality(name)) {
        over.stream().filter(whole -> whole.span().end() == end).forEach(names::drop);
        continue;
      }
      Optional<EntityType> type = names.at(compound.start(), end).map(RecognizedName::type);
      if (type.isEmpty()) {
        type = types.of(name);
      }
      if (type.isEmpty() && Acronyms.isOne(name) && compound.group("side") != null) {
        type = Optional.of(EntityType.ORGANIZATION);
      }
      if (type.isPresent()
          && (over.isEmpty() || over.getFirst().span().start() >= compound.start())) {
        part(start, end, end, type.get());
      }
    }
  }
}
