package org.dateline.model;

import java.util.List;
import java.util.Optional;

/// What a list shows of an article, whatever it was found by.
///
/// @param number what the store and the index know the article by
/// @param id what the reader knows the article by
/// @param title the headline
/// @param source who published it; empty where unknown
/// @param published when
/// @param unread whether it has never been opened
/// @param starred whether the reader starred it
/// @param tags the reader's tags on it, by name
public record ArticleSummary(
    long number,
    String id,
    String title,
    String source,
    Optional<PublicationDate> published,
    boolean unread,
    boolean starred,
    List<Tag> tags) {

  public ArticleSummary {
    tags = List.copyOf(tags);
  }

  /// One without tags.
  public ArticleSummary(
      long number,
      String id,
      String title,
      String source,
      Optional<PublicationDate> published,
      boolean unread,
      boolean starred) {
    this(number, id, title, source, published, unread, starred, List.of());
  }
}
