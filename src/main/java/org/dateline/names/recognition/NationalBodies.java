package org.dateline.names.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// What is called by its country, of which the recogniser sees no more: the body for a field
/// ("Environment Canada", "Fisheries and Oceans Canada", "Team Kenya"), and the company whose other
/// word is none of English and stands beside the country again and again ("China Zhenli").
/// Headlines are left alone, for there every word has a capital.
public final class NationalBodies {

  private static final Set<String> FIELDS =
      WordList.read(NationalBodies.class, "national-body-words.txt");
  private static final String AND = "and";

  /// How often the article must have a country and the word behind it.
  private static final int MIN_REPEATS = 3;

  private NationalBodies() {}

  /// The names of a part of an article with these. Linear in their number.
  ///
  /// @param ordinary whether a word in lower case is one that English texts use
  public static List<RecognizedName> complete(
      ArticlePart part,
      String text,
      List<RecognizedName> found,
      PlaceKnowledge placeKnowledge,
      Predicate<String> ordinary) {
    if (part == ArticlePart.TITLE) {
      return found;
    }
    MentionEditor names = new MentionEditor(part, text, found);
    for (RecognizedName name : found) {
      int end = name.span().start();
      int start = name.type() == EntityType.LOCATION ? fieldStart(text, end) : end;
      if (start < end && isCountries(name.text(), placeKnowledge)) {
        names.complete(start, name.span().end(), EntityType.ORGANIZATION);
      }
    }
    addCompanies(names, placeKnowledge, ordinary);
    return names.names();
  }

  private static void addCompanies(
      MentionEditor names, PlaceKnowledge placeKnowledge, Predicate<String> ordinary) {
    Map<String, List<Span>> companies = new HashMap<>();
    for (RecognizedName name : names.names()) {
      int end = name.span().end();
      int behind = name.type() == EntityType.LOCATION ? wordBehind(names.text(), end) : end;
      if (behind > end
          && placeKnowledge.isCountry(name.text())
          && !ordinary.test(names.text().substring(end + 1, behind).toLowerCase(Locale.ROOT))
          && names.over(end, behind).isEmpty()) {
        Span span = new Span(name.span().start(), behind);
        companies.computeIfAbsent(span.of(names.text()), _ -> new ArrayList<>()).add(span);
      }
    }
    for (List<Span> spans : companies.values()) {
      if (spans.size() >= MIN_REPEATS) {
        spans.forEach(span -> names.complete(span.start(), span.end(), EntityType.ORGANIZATION));
      }
    }
  }

  /// Where the word with a capital ends that a space parts from an offset and no other such word
  /// follows; the offset itself if there is none.
  private static int wordBehind(String text, int offset) {
    int end = offset + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean word =
        end > offset + 2
            && text.charAt(offset) == ' '
            && Character.isUpperCase(text.charAt(offset + 1))
            && Character.isLowerCase(text.charAt(offset + 2));
    boolean goesOn =
        end < text.length()
            && (text.charAt(end) == '-'
                || (end + 1 < text.length()
                    && text.charAt(end) == ' '
                    && Character.isUpperCase(text.charAt(end + 1))));
    return word && !goesOn ? end : offset;
  }

  /// Where the words of fields begin that end right before an offset; the offset itself if there
  /// are none.
  private static int fieldStart(String text, int offset) {
    int start = offset;
    int begin = wordBefore(text, start);
    while (begin < start) {
      boolean and = start < offset && text.startsWith(AND, begin) && start - begin == 4;
      int field = and ? wordBefore(text, begin) : begin;
      if ((field == begin && and) || !isField(text, field, and ? begin : start)) {
        return start;
      }
      start = field;
      begin = wordBefore(text, start);
    }
    return start;
  }

  /// Where the word begins that a space parts from an offset; the offset itself if there is none.
  private static int wordBefore(String text, int offset) {
    if (offset < 2 || text.charAt(offset - 1) != ' ') {
      return offset;
    }
    int start = offset - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start == offset - 1 ? offset : start;
  }

  private static boolean isField(String text, int start, int end) {
    return Character.isUpperCase(text.charAt(start))
        && FIELDS.contains(NameNormalizer.letters(text.substring(start, end - 1)));
  }

  /// Whether a name is a country's, or two of them: "Food Standards Australia New Zealand".
  private static boolean isCountries(String name, PlaceKnowledge placeKnowledge) {
    int space = name.indexOf(' ');
    return placeKnowledge.isCountry(name)
        || (space > 0
            && placeKnowledge.isCountry(name.substring(0, space))
            && placeKnowledge.isCountry(name.substring(space + 1)));
  }
}
