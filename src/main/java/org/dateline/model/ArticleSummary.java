package org.dateline.model;

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
public record ArticleSummary(
    long number,
    String id,
    String title,
    String source,
    Optional<PublicationDate> published,
    boolean unread,
    boolean starred) {}
