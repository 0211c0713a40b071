package org.dateline.names.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.typing.TypeEvidence;
import org.dateline.text.WordList;

/// Persons whose given name is a place: "India Arie", "Paris Hilton", "Chad Smith". The place with
/// a name of one word right behind it is a person, unless a word that leads to places stands
/// before, or the second word is a kind of institution or place.
public final class PlaceGivenNames {

  private static final Set<String> GIVEN =
      WordList.read(PlaceGivenNames.class, "place-given-names.txt");
  private static final Pattern SURNAME =
      Pattern.compile("\\s\\p{Lu}[\\p{Ll}\\p{M}'’-]+\\p{L}*(?![\\p{L}’'-]|\\s\\p{Lu})");
  private static final Pattern LEADS =
      Pattern.compile(
          "(?<!\\p{L})(?:[Ii]n|[Nn]ear|[Tt]o|[Ff]rom|[Aa]t|of|around|across|[Tt]he)\\s$");
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?:,| and \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2},?)?\\s(?:said|says|sang|sings|told|wrote|writes|directed|directs|starred|stars|played|plays|met|won|wins|spoke|speaks"
              + "|who|whose|arrived|married|joined|scored|posted|tweeted|added|died|was born|appeared|performed|thanked|wore|agreed"
              + "|visited|announced|attended|testified|called|asked|signed|left|released|recorded|argued|denied|resigned)(?!\\p{L})");

  private PlaceGivenNames() {}

  /// The names of a part of an article with these. Linear in their number.
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found) {
    MentionEditor names = new MentionEditor(part, text, found);
    for (RecognizedName name : found) {
      if (name.type() == EntityType.LOCATION) {
        read(name, names);
      }
    }
    return names.names();
  }

  private static void read(RecognizedName name, MentionEditor names) {
    String text = names.text();
    int start = name.span().start();
    int space = name.text().indexOf(' ');
    String first = space < 0 ? name.text() : name.text().substring(0, space);
    if (!GIVEN.contains(NameNormalizer.letters(first))) {
      return;
    }
    Matcher surname = SURNAME.matcher(text).region(start + first.length(), text.length());
    if (!surname.lookingAt() || TypeEvidence.isHead(surname.group().strip())) {
      return;
    }
    int end = surname.end();
    boolean personal = PERSONAL.matcher(text).region(end, text.length()).lookingAt();
    boolean person =
        names.over(start + first.length() + 1, end).stream()
            .anyMatch(other -> other.type() == EntityType.PERSON && other.span().end() == end);
    String before = text.substring(Math.max(0, start - 10), start);
    if ((personal || person) && !LEADS.matcher(before).find()) {
      names.complete(start, end, EntityType.PERSON);
      names
          .at(start, end)
          .filter(whole -> whole.type() == EntityType.LOCATION)
          .ifPresent(_ -> names.put(start, end, EntityType.PERSON));
    }
  }
}
