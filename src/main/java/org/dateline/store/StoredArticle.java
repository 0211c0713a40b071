package org.dateline.store;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.ArticleSummary;
import org.dateline.model.Tag;

/// An article and its state in the store.
///
/// @param number the row, from 1, never used again
/// @param article the article
/// @param change the change that touched it last
/// @param revision how often its title or text has changed
/// @param recognised the version that found its names; empty where none has yet
/// @param unread whether it has never been opened
/// @param starred whether the reader starred it
public record StoredArticle(
    long number,
    Article article,
    long change,
    int revision,
    String recognised,
    boolean unread,
    boolean starred) {

  /// What lists show of it.
  ///
  /// @param tags the reader's on it
  public ArticleSummary summary(List<Tag> tags) {
    return new ArticleSummary(
        number,
        article.id(),
        article.title(),
        article.source(),
        article.published(),
        unread,
        starred,
        tags);
  }
}
