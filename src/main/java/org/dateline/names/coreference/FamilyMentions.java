package org.dateline.names.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.GenerationalSuffix;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// Mentions of families: "the Obamas" where an article names an Obama. They are persons, but none
/// of them, and no organization.
public final class FamilyMentions {

  // The letter is looked at first: that is a fraction of looking behind it.
  private static final Pattern PLURAL =
      Pattern.compile(
          "(?=[Tt])(?<!\\p{L})[Tt]he\\s(\\p{Lu}[\\p{L}\\p{M}’'-]*s)(?![\\p{L}\\p{N}’'-]|\\s\\p{Lu})");

  private FamilyMentions() {}

  /// The families of an article, in order. Linear in the text.
  ///
  /// @param names all names of the article
  public static List<RecognizedName> in(ArticleParagraphs article, List<RecognizedName> names) {
    Set<String> surnames = new HashSet<>();
    Set<String> teams = new HashSet<>();
    for (RecognizedName name : names) {
      String folded = name.key().folded();
      boolean several = folded.indexOf(' ') > 0;
      if (name.type() == EntityType.PERSON && several) {
        surnames.add(lastWord(GenerationalSuffix.base(folded)));
      } else if (several) {
        teams.add(lastWord(folded));
      }
    }
    List<RecognizedName> families = new ArrayList<>();
    if (!surnames.isEmpty()) {
      for (ArticlePart part : ArticlePart.values()) {
        String text = article.of(part);
        Matcher plural = PLURAL.matcher(text);
        while (plural.find()) {
          String letters = NameNormalizer.letters(plural.group(1));
          if (!surnames.contains(letters)
              && !teams.contains(letters)
              && singular(letters, surnames).isPresent()) {
            Span span = new Span(plural.start(1), plural.end(1));
            families.add(new RecognizedName(part, span, EntityType.PERSON, span.of(text)));
          }
        }
      }
    }
    return families;
  }

  private static Optional<String> singular(String plural, Set<String> surnames) {
    return Optional.of(plural.substring(0, plural.length() - 1))
        .filter(surnames::contains)
        .or(() ->
            Optional.of(plural)
                .filter(word -> word.endsWith("es"))
                .map(word -> word.substring(0, word.length() - 2))
                .filter(surnames::contains));
  }

  private static String lastWord(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }
}
