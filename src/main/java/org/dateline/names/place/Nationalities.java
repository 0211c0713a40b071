package org.dateline.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.text.Characters;

/// Finds the weak mentions of countries by demonyms: "Chinese", "North Koreans". Immutable.
///
/// They are found as written, with a capital, as whole words, the longest first; not within a name
/// ("South China Morning Post", "China Daily") and not where they are a language ("in French",
/// "speaks Chinese", "Russian-language").
public final class Nationalities {

  private static final int MAX_WORD_LENGTH = 20;

  /// How far before a word is looked for what makes it a language.
  private static final int CONTEXT_LENGTH = 16;

  private static final Pattern SPOKEN =
      Pattern.compile("(?<!\\p{L})(?:[Ss]peak(?:s|ing)?|spoke|spoken|fluent|broken|fluently)\\s$");
  private static final Pattern INTO =
      Pattern.compile("(?<!\\p{L})(?:[Ii]n|into|learn(?:s|ed|ing)?|stud(?:y|ies|ied))\\s$");
  private static final Pattern NO_NOUN =
      Pattern.compile(
          "\\s*+(?:[^\\p{L}\\s-]|$|(?:and|or|on|at|to|with|by|for|that|which|as|but|when|because"
              + "|is|was|are|were|from|during|about|rather|instead|than|only|under|before|after"
              + "|in|the|he|she|it|they|we|I)(?!\\p{L}))");
  private static final Pattern OF_LANGUAGE =
      Pattern.compile(
          ":|[\\s-](?:[Ll]anguages?|[Gg]rammar|[Ll]exicon|Wikipedia|speaking|speakers?"
              + "|translations?|translators?|interpreters?|words?|phrases?|alphabet"
              + "|pronunciation|spelling|dictionary|dialects?|subtitles)(?!\\p{L})");

  private final Demonyms demonyms;

  Nationalities(Demonyms demonyms) {
    this.demonyms = demonyms;
  }

  /// Whether a phrase is one of these words, as written.
  boolean contain(String phrase) {
    return demonyms.contain(phrase);
  }

  /// All mentions of an article, the weak ones among them, in order. A weak one takes the place of
  /// what the recogniser took for a place or an organization within it. One pass over the text.
  ///
  /// @param found the mentions so far, in order, none overlapping another
  List<Mention> complete(ArticleParagraphs article, List<Mention> found) {
    List<Mention> all = new ArrayList<>(found.size() + found.size() / 2);
    for (ArticlePart part : ArticlePart.values()) {
      List<Mention> here = found.stream().filter(mention -> mention.part() == part).toList();
      complete(article.of(part), part, here, all);
    }
    return all;
  }

  private void complete(String text, ArticlePart part, List<Mention> found, List<Mention> out) {
    int next = 0;
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (end == at) {
        at++;
        continue;
      }
      Optional<DemonymMatch> word = wordAt(text, at, end);
      if (word.isPresent()) {
        Span span = new Span(at, word.get().end);
        while (next < found.size() && found.get(next).span().end() <= at) {
          out.add(found.get(next++));
        }
        int beyond = next;
        while (beyond < found.size() && found.get(beyond).span().start() < span.end()) {
          beyond++;
        }
        if (word.get().country.isPresent()
            && arePieces(found.subList(next, beyond), span)
            && !isLanguage(text, span)) {
          out.add(weak(part, span, word.get().country.get()));
          next = beyond;
        }
        end = span.end();
      }
      at = end;
    }
    out.addAll(found.subList(next, found.size()));
  }

  /// A run of words of the table, and its country if it has one.
  private record DemonymMatch(int end, Optional<Demonyms.Country> country) {}

  /// The longest of the table's that begins with this word.
  private Optional<DemonymMatch> wordAt(String text, int start, int end) {
    if (end - start > MAX_WORD_LENGTH
        || !Character.isUpperCase(text.charAt(start))
        || (start > 0 && "@/_.".indexOf(text.charAt(start - 1)) >= 0)) {
      return Optional.empty();
    }
    String phrase = text.substring(start, end);
    if (!demonyms.begin(phrase)) {
      return Optional.empty();
    }
    Optional<DemonymMatch> longest = Optional.empty();
    for (int words = 1, to = end; ; words++) {
      if (demonyms.contain(phrase)) {
        longest = Optional.of(new DemonymMatch(to, demonyms.country(phrase)));
      }
      int from = nextWord(text, to);
      to = wordEnd(text, from);
      if (words == Demonyms.MAX_WORDS || to == from || to - from > MAX_WORD_LENGTH) {
        return longest;
      }
      phrase = phrase + ' ' + text.substring(from, to);
    }
  }

  /// The end of the word at an offset, or the offset if none begins there.
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Characters.isCombiningMark(c);
  }

  /// Where the next word of the same phrase would begin: after one space, hyphen or line end.
  private static int nextWord(String text, int end) {
    if (text.startsWith("\r\n", end)) {
      return end + 2;
    }
    boolean parted =
        end < text.length() && (text.charAt(end) == '-' || Characters.isSpace(text.charAt(end)));
    return parted ? end + 1 : text.length();
  }

  /// Whether all of these lie in a range, and none is sure to be a name.
  private static boolean arePieces(List<Mention> mentions, Span span) {
    return mentions.stream()
        .allMatch(mention ->
            mention.why().equals(LinkReason.WRITTEN)
                && mention.type() != EntityType.PERSON
                && span.start() <= mention.span().start()
                && mention.span().end() <= span.end());
  }

  private static boolean isLanguage(String text, Span span) {
    if (text.charAt(span.end() - 1) == 's') {
      return false;
    }
    String before = text.substring(Math.max(0, span.start() - CONTEXT_LENGTH), span.start());
    return OF_LANGUAGE.matcher(text).region(span.end(), text.length()).lookingAt()
        || SPOKEN.matcher(before).find()
        || (INTO.matcher(before).find()
            && NO_NOUN.matcher(text).region(span.end(), text.length()).lookingAt());
  }

  private static Mention weak(ArticlePart part, Span span, Demonyms.Country country) {
    LinkReason why =
        LinkReason.of(LinkReason.LinkRule.NATIONALITY_OF, country.name(), LinkReason.NOWHERE);
    return new Mention(part, span, country.key(), why);
  }
}
