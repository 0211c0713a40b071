package org.dateline.index.document;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;

/// An article as the index takes it in.
///
/// @param number what it is known by; a second one with the same number takes the place of the
///   first
/// @param unread whether it has never been opened
/// @param starred whether the reader starred it
/// @param tags the numbers of its tags, none twice
/// @param notes the words of the reader's notes on it, and of what these are about: one text or
///   more for each note, so that there are none where there is no note
/// @param names the names it mentions, none twice
public record IndexableArticle(
    long number,
    Article article,
    boolean unread,
    boolean starred,
    List<Long> tags,
    List<String> notes,
    List<IndexableName> names) {

  public IndexableArticle {
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
    names = List.copyOf(names);
  }

  /// One without tags and notes.
  public IndexableArticle(
      long number, Article article, boolean unread, boolean starred, List<IndexableName> names) {
    this(number, article, unread, starred, List.of(), List.of(), names);
  }

  /// A name in an article.
  ///
  /// @param name its number
  /// @param mentions how often it is mentioned, without weak mentions; with none, the article does
  ///   not count as one that mentions it
  /// @param weak how many weak mentions it has
  /// @param weight how much the article is about it, above 0: the sum of what its mentions under
  ///   this name weigh; a weight of 1 scores half of what can be reached
  /// @param type what it names
  /// @param places where it is mentioned, without weak mentions; may be fewer than there are
  public record IndexableName(
      long name,
      int mentions,
      int weak,
      double weight,
      EntityType type,
      List<NamePosition> places) {
    public IndexableName {
      places = List.copyOf(places);
    }
  }

  /// The position of a mention in the headline or in the text.
  public record NamePosition(ArticlePart part, Span span) {}
}
