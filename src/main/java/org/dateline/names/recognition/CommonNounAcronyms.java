package org.dateline.names.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.ArticleParagraphs;

/// Acronyms that an article introduces for a thing and not for a name: "compact fluorescent light
/// (CFL)", "CFL (compact fluorescent light)".
public final class CommonNounAcronyms {

  private static final Pattern AFTER =
      Pattern.compile(
          "(?<![\\p{L}-])((?:\\p{Ll}[\\p{L}-]*\\s){1,8})[(\\[]\\s?(\\p{Lu}[\\p{Lu}\\p{N}]{1,5})s?\\s?[)\\],;]");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Lu}\\p{N}]{1,5})s?\\s?[(\\[]\\s?((?:\\p{Ll}[\\p{L}-]*[\\s)\\]]){2,8})");

  private CommonNounAcronyms() {}

  /// The acronyms, as written. Linear in the text.
  public static Set<String> in(ArticleParagraphs article) {
    Set<String> acronyms = new HashSet<>();
    for (ArticlePart part : ArticlePart.values()) {
      find(AFTER, 2, 1, article.of(part), acronyms);
      find(BEFORE, 1, 2, article.of(part), acronyms);
    }
    return acronyms;
  }

  private static void find(
      Pattern pattern, int acronym, int phrase, String text, Set<String> acronyms) {
    Matcher introduced = pattern.matcher(text);
    while (introduced.find()) {
      String letters = Acronyms.letters(introduced.group(acronym));
      List<String> words = List.of(introduced.group(phrase).strip().split("[\\s)\\]]+"));
      for (int from = 0; from < words.size(); from++) {
        for (int to = words.size(); to > from + 1; to--) {
          if (Acronyms.of(String.join(" ", words.subList(from, to))).contains(letters)) {
            acronyms.add(introduced.group(acronym));
          }
        }
      }
    }
  }
}
