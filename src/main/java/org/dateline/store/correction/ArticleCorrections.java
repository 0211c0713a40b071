package org.dateline.store.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;

/// What the reader's corrections make of the names found in one article.
///
/// @param mentions the names as the reader is to see them, by part and place
/// @param withheld what was found and is no name, as the reader said
public record ArticleCorrections(List<Mention> mentions, List<Mention> withheld) {

  private static final Comparator<Mention> BY_PLACE =
      Comparator.comparing(Mention::part).thenComparing(Mention::span);

  public ArticleCorrections {
    mentions = mentions.stream().sorted(BY_PLACE).toList();
    withheld = List.copyOf(withheld);
  }

  /// Applies corrections in their order.
  ///
  /// @param found the names as the program found them
  public static ArticleCorrections apply(
      Article article, List<Mention> found, List<Correction.ArticleCorrection> corrections) {
    ArticleCorrections result = new ArticleCorrections(found, List.of());
    for (Correction.ArticleCorrection correction : corrections) {
      result = result.with(article, correction);
    }
    return result;
  }

  private ArticleCorrections with(Article article, Correction.ArticleCorrection correction) {
    return switch (correction) {
      case Correction.NotAMention here ->
          place(here, here.part().of(article))
              .map(place -> without(within(here.part(), place)))
              .orElse(this);
      case Correction.NotAMentionInArticle(String _, FullName name) ->
          without(mentions.stream().filter(m -> m.key().equals(name.key())).toList());
      case Correction.MentionLink(String _, FullName name, FullName as) -> linked(name, as);
      case Correction.NewMention name -> with(article, name);
    };
  }

  /// Words made from a name, as "Chinese" is, are of nobody's choice.
  private ArticleCorrections linked(FullName name, FullName as) {
    List<Mention> concerned =
        mentions.stream()
            .filter(mention -> mention.key().equals(name.key()) && !mention.weak())
            .toList();
    ArticleCorrections cleared = without(concerned);
    LinkReason why = LinkReason.of(LinkReason.LinkRule.DECIDED, as.written(), LinkReason.NOWHERE);
    List<Mention> more = new ArrayList<>(cleared.mentions());
    concerned.forEach(
        mention -> more.add(new Mention(mention.part(), mention.span(), as.key(), why)));
    return new ArticleCorrections(more, cleared.withheld());
  }

  private ArticleCorrections without(List<Mention> gone) {
    List<Mention> left = new ArrayList<>(mentions);
    left.removeAll(gone);
    List<Mention> out = new ArrayList<>(withheld);
    // What the reader marked is not something found that could come back.
    gone.stream().filter(mention -> !mention.why().saidByReader()).forEach(out::add);
    return new ArticleCorrections(left, out);
  }

  /// Where the characters of a correction stand now.
  private static Optional<Span> place(Correction.NotAMention here, String text) {
    if (text.startsWith(here.text(), here.span().start())) {
      return Optional.of(here.span());
    }
    int first = text.indexOf(here.text());
    return first < 0 || first != text.lastIndexOf(here.text())
        ? Optional.empty()
        : Optional.of(new Span(first, first + here.text().length()));
  }

  private List<Mention> within(ArticlePart part, Span place) {
    return mentions.stream()
        .filter(mention -> mention.part() == part && contains(place, mention.span()))
        .toList();
  }

  private ArticleCorrections with(Article article, Correction.NewMention name) {
    ArticleCorrections result = this;
    for (ArticlePart part : ArticlePart.values()) {
      for (Span place : places(part.of(article), name, part)) {
        result = result.with(part, place, name.name());
      }
    }
    return result;
  }

  /// A place becomes a name unless it is one, or part of a longer one; names within it give way.
  private ArticleCorrections with(ArticlePart part, Span place, FullName name) {
    List<Mention> there =
        mentions.stream()
            .filter(mention -> mention.part() == part && mention.span().overlaps(place))
            .toList();
    if (there.stream().anyMatch(m -> m.span().equals(place) || !contains(place, m.span()))) {
      return this;
    }
    ArticleCorrections cleared = there.isEmpty() ? this : without(there);
    List<Mention> more = new ArrayList<>(cleared.mentions());
    more.add(new Mention(part, place, name.key(), LinkReason.MARKED));
    return new ArticleCorrections(more, cleared.withheld());
  }

  private static boolean contains(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  /// Where the characters stand as whole words, and where the reader marked them.
  private static List<Span> places(String text, Correction.NewMention name, ArticlePart part) {
    String words = name.name().written();
    List<Span> places = new ArrayList<>();
    int at = text.indexOf(words);
    while (at >= 0) {
      Span place = new Span(at, at + words.length());
      if (isWhole(text, place) || (part == name.part() && place.equals(name.span()))) {
        places.add(place);
        at = text.indexOf(words, place.end());
      } else {
        at = text.indexOf(words, at + 1);
      }
    }
    return places;
  }

  private static boolean isWhole(String text, Span place) {
    boolean begins =
        place.start() == 0
            || !Character.isLetterOrDigit(text.codePointBefore(place.start()))
            || !Character.isLetterOrDigit(text.codePointAt(place.start()));
    boolean ends =
        place.end() == text.length()
            || !Character.isLetterOrDigit(text.codePointAt(place.end()))
            || !Character.isLetterOrDigit(text.codePointBefore(place.end()));
    return begins && ends;
  }
}
