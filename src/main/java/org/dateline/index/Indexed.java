package org.dateline.index;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Published;

/// An article as the index takes it in.
///
/// @param number what it is known by; a second one with the same number takes the place of the
///   first
/// @param names the numbers of the names it mentions, none twice
public record Indexed(
    long number,
    String title,
    String text,
    String source,
    List<String> authors,
    Optional<Published> published,
    boolean unread,
    boolean starred,
    List<Long> names) {

  public Indexed {
    authors = List.copyOf(authors);
    names = List.copyOf(names);
  }
}
