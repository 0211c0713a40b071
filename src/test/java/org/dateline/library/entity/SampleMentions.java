package org.dateline.library.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.library.entity.EntityMentions.MentionPlace;
import org.dateline.library.entity.EntityMentions.MentioningArticle;
import org.dateline.model.ArticlePart;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;

/// Mentions that no article has.
public final class SampleMentions {

  private SampleMentions() {}

  /// An article of a day with so many mentions in its text.
  ///
  /// @param day as ISO 8601; empty for none
  public static MentioningArticle article(long number, String day, int mentions) {
    return article(
        number,
        day,
        IntStream.range(0, mentions)
            .mapToObj(i -> new MentionPlace(ArticlePart.TEXT, new Span(900 + 10 * i, 905 + 10 * i)))
            .toList());
  }

  /// An article of a day with one mention, in its headline.
  public static MentioningArticle inHeadline(long number, String day) {
    return article(number, day, List.of(new MentionPlace(ArticlePart.TITLE, new Span(0, 5))));
  }

  private static MentioningArticle article(long number, String day, List<MentionPlace> places) {
    return MentioningArticle.of(
        number, day.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.parse(day)), places);
  }

  /// All of them.
  public static EntityMentions of(MentioningArticle... articles) {
    return EntityMentions.inOrder(List.of(articles));
  }
}
