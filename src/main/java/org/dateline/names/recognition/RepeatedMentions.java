package org.dateline.names.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.coreference.AbbreviationDefinitions;
import org.dateline.names.coreference.AliasDefinitions;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.GenerationalSuffix;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.text.StandaloneNameCheck;
import org.dateline.text.WordList;

/// Finds repeated mentions: names that the recogniser saw in one place of an article and missed in
/// another.
///
/// Looked for, exactly as written, are names of several words, the acronyms that the article
/// defines, and, where they stand alone ([StandaloneNameCheck]), names of one word and the first
/// and the last word of the persons named in full.
public final class RepeatedMentions {

  private static final NavigableSet<Integer> NONE = new TreeSet<>();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

  /// "Al-Sisi" is Sisi too.
  private static final Pattern AL =
      Pattern.compile("^(?:[Aa]l|[Ee]l|[Aa]n|[Aa]s|[Aa]sh)-(?=\\p{Lu})");

  private static final Pattern SUFFIX_JOINT = Pattern.compile(",$");

  /// What stands behind who opens a sentence: "Waters has returned". A frequent surname needs none.
  private static final Set<String> VERBS_BEHIND =
      WordList.read(RepeatedMentions.class, "verbs-behind-surnames.txt");

  private record KnownMention(String text, EntityType type, boolean alone) {}

  private final Map<String, KnownMention> known = new HashMap<>();

  /// How long the known names are that begin with a word, the longest first.
  private final Map<String, NavigableSet<Integer>> lengths = new HashMap<>();

  /// How often the article has a name of one word.
  private final Map<String, Integer> counts = new HashMap<>();

  /// The last words of the persons named in full.
  private final Set<String> surnames = new HashSet<>();

  private final StandaloneNameCheck standalone;

  private RepeatedMentions(
      String title,
      List<RecognizedName> names,
      AbbreviationDefinitions definitions,
      AliasDefinitions aliases,
      StandaloneNameCheck standalone) {
    this.standalone = standalone;
    definitions.each((acronym, full) -> add(acronym, full.type(), false));
    aliases.each((alias, full) ->
        add(alias, full.type(), alias.indexOf(' ') < 0 && standalone.isOrdinary(alias)));
    for (RecognizedName name : names) {
      int firstEnd = name.text().indexOf(' ');
      if (firstEnd > 0) {
        add(name.text(), name.type(), false);
      }
      if (firstEnd > 0 && name.type() == EntityType.PERSON) {
        String surname = surname(name.text());
        add(surname, name.type(), true);
        surnames.add(surname);
        int last = name.text().lastIndexOf(' ' + surname + ' ');
        if (last > 0) {
          // "Ocampo Sr."
          add(name.text().substring(last + 1), name.type(), false);
        }
        add(AL.matcher(surname).replaceFirst(""), name.type(), true);
        add(name.text().substring(0, firstEnd), name.type(), true);
      }
    }
    // Last, for "Warhol" is a part of Andy Warhol, whatever it was taken for elsewhere.
    for (RecognizedName name : names) {
      if (name.text().indexOf(' ') < 0) {
        counts.merge(name.text(), 1, Integer::sum);
        add(name.text(), name.type(), true);
      }
    }
    if (isLoud(title)) {
      List.copyOf(known.values())
          .forEach(one ->
              add(
                  one.text().toUpperCase(Locale.ROOT),
                  one.type(),
                  standalone.isOrdinary(one.text())));
    }
  }

  /// All names of an article, the missed ones among them, in order. A known name takes the place of
  /// the pieces of it that were found. Linear in the text.
  public static List<RecognizedName> complete(
      ArticleParagraphs article,
      List<RecognizedName> names,
      AbbreviationDefinitions definitions,
      AliasDefinitions aliases,
      StandaloneNameCheck standalone) {
    RepeatedMentions repeats =
        new RepeatedMentions(article.title(), names, definitions, aliases, standalone);
    List<RecognizedName> complete = new ArrayList<>(names.size());
    for (ArticlePart part : ArticlePart.values()) {
      List<RecognizedName> here = names.stream().filter(name -> name.part() == part).toList();
      repeats.complete(article.of(part), part, here, complete);
    }
    return complete;
  }

  /// The last word, but for a "Jr." behind it.
  private static String surname(String name) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    return GenerationalSuffix.isOne(NameNormalizer.letters(last))
        ? surname(SUFFIX_JOINT.matcher(name.substring(0, space)).replaceFirst(""))
        : last;
  }

  /// Whether a headline is in capitals throughout.
  private static boolean isLoud(String title) {
    return title.equals(title.toUpperCase(Locale.ROOT))
        && title.chars().anyMatch(Character::isLetter);
  }

  private void add(String text, EntityType type, boolean byItself) {
    Matcher word = WORD.matcher(text);
    boolean name = text.length() > 1 && Character.isUpperCase(text.codePointAt(0));
    if (name && word.lookingAt()) {
      known.putIfAbsent(text, new KnownMention(text, type, byItself));
      lengths
          .computeIfAbsent(word.group(), _ -> new TreeSet<>(Comparator.reverseOrder()))
          .add(text.length());
    }
  }

  private void complete(
      String text, ArticlePart part, List<RecognizedName> found, List<RecognizedName> out) {
    Matcher word = WORD.matcher(text);
    int next = 0;
    for (int from = 0; word.find(from); ) {
      int start = word.start();
      from = word.end();
      while (next < found.size() && found.get(next).span().end() <= start) {
        out.add(found.get(next++));
      }
      for (int length : lengths.getOrDefault(word.group(), NONE)) {
        int end = start + length;
        List<RecognizedName> within = startingBefore(end, found, next);
        Optional<KnownMention> name = standing(text, start, end);
        if (name.isPresent() && isPieces(within, start, end)) {
          out.add(
              new RecognizedName(part, new Span(start, end), name.get().type(), name.get().text()));
          next += within.size();
          from = end;
          break;
        }
      }
    }
    out.addAll(found.subList(next, found.size()));
  }

  private boolean standsAlone(KnownMention name, String text, int start, int end) {
    boolean group = name.type() == EntityType.ORGANIZATION;
    return standalone.at(text, start, end, group, false)
        || (!group
            && (counts.getOrDefault(name.text(), 0) > 1
                || (surnames.contains(name.text())
                    && VERBS_BEHIND.contains(AdjacentWords.behind(text, end))))
            && standalone.at(text, start, end, false, true)
            && !isWord(text, name.text().toLowerCase(Locale.ROOT)));
  }

  /// Whether a text has a word, as written.
  private static boolean isWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static List<RecognizedName> startingBefore(
      int end, List<RecognizedName> found, int from) {
    int to = from;
    while (to < found.size() && found.get(to).span().start() < end) {
      to++;
    }
    return found.subList(from, to);
  }

  /// The known name that fills a range, if it stands there as a name.
  private Optional<KnownMention> standing(String text, int start, int end) {
    boolean ends =
        end == text.length()
            || (end < text.length() && !Character.isLetterOrDigit(text.codePointAt(end)));
    return ends
        ? Optional.ofNullable(known.get(text.substring(start, end)))
            .filter(name -> !name.alone() || standsAlone(name, text, start, end))
        : Optional.empty();
  }

  /// Whether all of these lie in a range and none is the whole of it.
  private static boolean isPieces(List<RecognizedName> names, int start, int end) {
    return names.stream()
        .map(RecognizedName::span)
        .allMatch(
            span -> start <= span.start() && span.end() <= end && span.length() < end - start);
  }
}
