package org.dateline.model.query;

import java.util.List;
import java.util.Optional;
import org.dateline.model.ArticleSummary;
import org.dateline.model.EntityType;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.model.Tag;

/// An article in a list of results, and how it matches.
///
/// @param article the article
/// @param titleMatches what was asked for, as spans of the headline
/// @param snippet a passage that shows why it was found
/// @param entities whom and what it is about most, the most first
/// @param missing the words asked for that it does not have
/// @param similar how many more articles with nearly the same text were found, and are not listed
/// @param byMeaning whether it is about what was asked for, and not found by the words
/// @param score how well it matches, 0 or more; comparable only within one list of results
public record Hit(
    ArticleSummary article,
    List<Span> titleMatches,
    Snippet snippet,
    List<EntityLabel> entities,
    List<String> missing,
    int similar,
    boolean byMeaning,
    double score) {

  /// An article that was found by the words.
  public Hit(
      ArticleSummary article,
      List<Span> titleMatches,
      Snippet snippet,
      List<EntityLabel> entities,
      List<String> missing,
      int similar,
      double score) {
    this(article, titleMatches, snippet, entities, missing, similar, false, score);
  }

  public Hit {
    titleMatches = List.copyOf(titleMatches);
    entities = List.copyOf(entities);
    missing = List.copyOf(missing);
  }

  /// What the store and the index know the article by.
  public long number() {
    return article.number();
  }

  /// What the reader knows the article by.
  public String id() {
    return article.id();
  }

  /// The headline.
  public String title() {
    return article.title();
  }

  /// Who published the article; empty where unknown.
  public String source() {
    return article.source();
  }

  /// When the article was published.
  public Optional<PublicationDate> published() {
    return article.published();
  }

  /// Whether the article has never been opened.
  public boolean unread() {
    return article.unread();
  }

  /// Whether the reader starred the article.
  public boolean starred() {
    return article.starred();
  }

  /// The reader's tags on the article, by name.
  public List<Tag> tags() {
    return article.tags();
  }

  /// An entity by its number, and how it is shown.
  public record EntityLabel(long entity, EntityType type, String name) {}
}
