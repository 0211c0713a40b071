package org.dateline.names.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.text.RecognizedName;

/// The authors of works that a text cites by their year, "(Orkhon, Roe, & Tam, 2007; Roe and Tam,
/// 2010)": each is a person, where the recogniser sees firms and places.
public final class AuthorCitations {

  private static final String SURNAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
  private static final Pattern CITATION =
      Pattern.compile(
          "(?=\\p{Lu})(?:(?<=\\()|(?<=; )|(?<=e\\.g\\., )|(?<=see ))(?:"
              + SURNAME
              + ", ){0,8}"
              + SURNAME
              + ",? (?:&|and) "
              + SURNAME
              + ",? (?:19|20)\\p{N}{2}[a-z]?(?=[;),:])");

  /// Where it ends, which few texts have at all.
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\p{N}{2}[a-z]?[;),:]");

  private static final Pattern AUTHOR = Pattern.compile(SURNAME);
  private static final List<String> JOINTS = List.of(" & ", " and ");
  private static final List<String> CENTURIES = List.of(" 20", " 19");

  private AuthorCitations() {}

  /// The names of a part of an article with these. Linear in the text.
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found) {
    MentionEditor names = new MentionEditor(part, text, found);
    boolean cites =
        text.indexOf('(') >= 0
            && CENTURIES.stream().anyMatch(text::contains)
            && JOINTS.stream().anyMatch(text::contains)
            && YEAR.matcher(text).find();
    if (cites) {
      Matcher citation = CITATION.matcher(text);
      while (citation.find()) {
        addAuthors(names, citation.start(), citation.end());
      }
    }
    return names.names();
  }

  private static void addAuthors(MentionEditor names, int start, int end) {
    Matcher author = AUTHOR.matcher(names.text()).region(start, end);
    while (author.find()) {
      names.put(author.start(), author.end(), EntityType.PERSON);
    }
  }
}
