package org.dateline.names.namelist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.model.LinkReason;
import org.dateline.model.ListedName;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.names.namelist.NameList.NameListMatch;
import org.dateline.names.text.NameNormalizer;

/// Puts the names of the reader's list among those that were found without it.
public final class ListedMentions {

  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparing(Mention::part).thenComparing(Mention::span);

  private ListedMentions() {}

  /// All names, in order, none overlapping another. A listed name takes the place of whatever it
  /// overlaps, unless that is a longer name with the listed one in it: "Kim" on the list leaves
  /// "Kim Jong Un" as it is. Linear in the text and in what was found.
  ///
  /// @param found in order, none overlapping another; those in the other part are left as they are
  /// @param part the part of the article that is looked through
  /// @param text its characters
  public static List<Mention> merge(
      List<Mention> found, ArticlePart part, String text, NameList list) {
    List<NameListMatch> matches = list.find(text);
    if (matches.isEmpty()) {
      return found;
    }
    List<Mention> here = found.stream().filter(mention -> mention.part() == part).toList();
    List<Mention> merged = new ArrayList<>(found.size() + matches.size());
    found.stream().filter(mention -> mention.part() != part).forEach(merged::add);
    int next = 0;
    for (NameListMatch match : matches) {
      Span span = match.span();
      while (next < here.size() && here.get(next).span().end() <= span.start()) {
        merged.add(here.get(next++));
      }
      if (next < here.size() && isWithin(span, here.get(next).span())) {
        continue;
      }
      while (next < here.size() && here.get(next).span().overlaps(span)) {
        next++;
      }
      merged.add(mention(part, span, match.name()));
    }
    merged.addAll(here.subList(next, here.size()));
    merged.sort(IN_ORDER);
    return merged;
  }

  /// Whether a span is a part of another, and not the whole.
  private static boolean isWithin(Span span, Span other) {
    return other.start() <= span.start()
        && span.end() <= other.end()
        && span.length() < other.length();
  }

  private static Mention mention(ArticlePart part, Span span, ListedName name) {
    return new Mention(
        part,
        span,
        NameNormalizer.key(name.type(), name.name()),
        LinkReason.of(LinkReason.LinkRule.LISTED, name.name(), LinkReason.NOWHERE));
  }
}
