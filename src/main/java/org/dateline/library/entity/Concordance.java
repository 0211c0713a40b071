package org.dateline.library.entity;

import java.util.List;
import org.dateline.library.entity.EntityMentions.MentionPlace;
import org.dateline.library.entity.EntityMentions.MentioningArticle;
import org.dateline.model.ArticleSummary;

/// Every mention of an entity as a line of its own (keyword in context), in an order. Has no text:
/// pages of lines are read when they are looked at ([ConcordanceReader]).
///
/// @param mentions in the order of the lines
/// @param all how many mentions there are: more than lines where these are the newest of too many
///   to be sorted by their texts
public record Concordance(List<LocatedMention> mentions, long all) {

  /// No line.
  public static final Concordance NONE = new Concordance(List.of(), 0);

  public Concordance {
    mentions = List.copyOf(mentions);
  }

  /// A mention and its article.
  public record LocatedMention(MentioningArticle article, MentionPlace place) {}

  /// A line.
  ///
  /// @param article the article that the mention is in
  /// @param place where in it
  /// @param before what goes before the name in its sentence, on one line, as written
  /// @param name as the article writes it
  /// @param after what follows in its sentence
  public record ConcordanceLine(
      ArticleSummary article, MentionPlace place, String before, String name, String after) {}
}
