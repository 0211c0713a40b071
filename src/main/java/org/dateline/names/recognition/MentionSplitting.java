package org.dateline.names.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// Splits mentions that the recogniser ran together: "Mecca's Grand Mosque" and "Newsmax / Zogby"
/// are two names each, "Tanya Chan of the Civic Party" is a person and a party.
///
/// Only where one half is a name elsewhere in the article or a country. The offices of a country
/// stay whole: "China's Ministry of Foreign Affairs".
public final class MentionSplitting {

  private static final Pattern JOINT =
      Pattern.compile(
          "(?:['’]s|['’](?<=s['’]))\\s+|\\s+/\\s+|\\s+and\\s+(?=\\p{Lu})|-|\\s+for\\s+|,\\s+|\\s+at\\s+(?:the\\s+)?(?=\\p{Lu})|\\s+of\\s+(?:the\\s+)?(?=\\p{Lu})|\\s+(?=\\p{Lu})");

  private static final Pattern MAY_BE_TWO = Pattern.compile("[\\s-]");

  private static final Set<String> OFFICES = WordList.read(MentionSplitting.class, "offices.txt");

  /// Behind its legal form an organization's name has nothing more.
  private static final Pattern LEGAL =
      Pattern.compile("\\s(?:Inc|Corp|Ltd)\\.?$|\\s(?:LLC|PLC|GmbH)$");

  private final Map<String, EntityType> known = new HashMap<>();

  private MentionSplitting(List<RecognizedName> names) {
    names.forEach(name -> known.putIfAbsent(name.text(), name.type()));
  }

  /// The same names, some of them as two.
  public static List<RecognizedName> apply(List<RecognizedName> names) {
    MentionSplitting splits = new MentionSplitting(names);
    List<RecognizedName> split = new ArrayList<>(names.size());
    for (RecognizedName name : names) {
      split.addAll(splits.halves(name));
    }
    return split;
  }

  private List<RecognizedName> halves(RecognizedName name) {
    if (name.type() == EntityType.PERSON || !MAY_BE_TWO.matcher(name.text()).find()) {
      return List.of(name);
    }
    Matcher joint = JOINT.matcher(name.text());
    while (joint.find()) {
      if (joint.start() == 0 || joint.end() == name.text().length()) {
        continue;
      }
      Optional<List<RecognizedName>> halves = halves(name, joint);
      if (halves.isPresent()) {
        return halves.get();
      }
    }
    return List.of(name);
  }

  private Optional<List<RecognizedName>> halves(RecognizedName name, MatchResult between) {
    int end = between.start();
    int start = between.end();
    String joint = between.group().strip();
    String left = name.text().substring(0, end);
    String right = name.text().substring(start);
    Optional<EntityType> leftType = type(left);
    Optional<EntityType> rightType = type(right);
    boolean apart =
        switch (joint) {
          case "/" -> left.length() > 1 && right.length() > 1;
          case "-" ->
              (isPlace(left) && isPlace(right))
                  || (isGroup(left) && (isGroup(right) || right.indexOf(' ') > 0));
          case "and" -> left.contains(" & ") && right.contains(" & ");
          case "at", "at the" -> left.indexOf(' ') > 0 && OrganizationBoundaries.hasHead(right);
          case "for" -> isGroup(left) && left.indexOf(' ') > 0;
          case "," ->
              (known.containsKey(left) && known.containsKey(right) && !isFormal(left, right))
                  || (left.contains(" & ") && (right.contains(" & ") || left.indexOf(',') < 0));
          case "" -> LEGAL.matcher(left).find() || isPersonInFull(right);
          case "'s", "’s", "'", "’" ->
              leftType.isPresent()
                  && !leftType.equals(Optional.of(EntityType.PERSON))
                  && !isOffice(right);
          default -> leftType.equals(Optional.of(EntityType.PERSON)) && left.indexOf(' ') > 0;
        };
    if (apart && joint.equals("for")) {
      return Optional.of(List.of(part(name, 0, end, name.type())));
    }
    return apart
        ? Optional.of(
            List.of(
                part(name, 0, end, leftType.orElse(name.type())),
                part(
                    name,
                    start,
                    name.text().length(),
                    rightType.orElse(isPersonInFull(right) ? EntityType.PERSON : name.type()))))
        : Optional.empty();
  }

  private Optional<EntityType> type(String text) {
    return Optional.ofNullable(known.get(text))
        .or(() ->
            Optional.of(NameNormalizer.key(EntityType.LOCATION, text))
                .filter(CountryNames::contains)
                .map(_ -> EntityType.LOCATION));
  }

  private boolean isPlace(String text) {
    return type(text).equals(Optional.of(EntityType.LOCATION));
  }

  private boolean isGroup(String text) {
    return known.get(text) == EntityType.ORGANIZATION;
  }

  /// Two words, together or the last of them a person's elsewhere.
  private boolean isPersonInFull(String text) {
    int space = text.indexOf(' ');
    return space > 0
        && (known.get(text) == EntityType.PERSON
            || (space == text.lastIndexOf(' ')
                && known.get(text.substring(space + 1)) == EntityType.PERSON));
  }

  /// "University of California, Berkeley" is one, though both halves be names.
  private boolean isFormal(String left, String right) {
    return known.get(right) == EntityType.LOCATION && left.contains(" of ");
  }

  private static boolean isOffice(String text) {
    for (String word : NameNormalizer.letters(text).split(" ")) {
      if (OFFICES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static RecognizedName part(RecognizedName name, int from, int to, EntityType type) {
    Span span = new Span(name.span().start() + from, name.span().start() + to);
    return new RecognizedName(name.part(), span, type, name.text().substring(from, to));
  }
}
