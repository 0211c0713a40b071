package org.dateline.names.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.model.Span;

/// What tells father and son of one name apart, and is a part of the name: "Jr.", "Sr.", "II",
/// "III", "IV".
public final class GenerationalSuffix {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:,?\\s(?:Jr|Sr|JR|SR)(?:\\.|(?![\\p{L}\\p{N}]))|\\s(?:II|III|IV)(?![\\p{L}\\p{N}-])|\\sthe\\s(?:Elder|Younger)(?!\\p{L}))");

  /// "Martin Luther King Jr. Boulevard" is no person.
  private static final Pattern THING =
      Pattern.compile(
          "\\s(?:Airport|Boulevard|Blvd|Street|St|Avenue|Ave|Road|Drive|Highway|Bridge|Park|Hospital"
              + "|Library|School|High|Elementary|Middle|Memorial|Center|Centre|Foundation|Day)"
              + "(?!\\p{L})");

  private GenerationalSuffix() {}

  /// Whether a folded word is one.
  public static boolean isOne(String folded) {
    return SUFFIXES.contains(folded);
  }

  /// A folded name without its suffix; the same if it has none.
  public static String base(String folded) {
    int space = folded.lastIndexOf(' ');
    return space > 0 && isOne(folded.substring(space + 1)) ? folded.substring(0, space) : folded;
  }

  /// The names of an article in order, those of persons with the suffix behind them. Linear in the
  /// number of names.
  public static List<RecognizedName> complete(
      ArticleParagraphs article, List<RecognizedName> names) {
    List<RecognizedName> complete = new ArrayList<>(names.size());
    for (RecognizedName name : names) {
      boolean within =
          !complete.isEmpty()
              && complete.getLast().part() == name.part()
              && complete.getLast().span().end() > name.span().start();
      if (!within) {
        complete.add(name.type() == EntityType.PERSON ? withSuffix(article, name) : name);
      }
    }
    return complete;
  }

  private static RecognizedName withSuffix(ArticleParagraphs article, RecognizedName name) {
    String text = article.of(name.part());
    Matcher suffix = BEHIND.matcher(text).region(name.span().end(), text.length());
    if (!suffix.useTransparentBounds(true).lookingAt()
        || THING.matcher(text).region(suffix.end(), text.length()).lookingAt()) {
      return name;
    }
    Span span = new Span(name.span().start(), suffix.end());
    return new RecognizedName(name.part(), span, name.type(), span.of(text));
  }
}
