package org.dateline.model;

import java.util.List;
import java.util.Optional;

/// A news article as its source published it, in plain text.
///
/// The text has been normalised on the way in (see `ingest`) and is never changed again, so an
/// offset into it stays right for ever.
///
/// @param id what the library knows it by; not blank, at most [#MAX_ID] UTF-16 units
/// @param title the headline, on one line; not blank
/// @param source who published it; empty where unknown
/// @param authors the byline, a person each; empty where unknown
/// @param published when; empty where unknown
/// @param url where it came from; empty where unknown
/// @param language an ISO 639 code such as `en`; empty where unknown
/// @param text the body, without the headline, paragraphs parted by a blank line; not blank
public record Article(
    String id,
    String title,
    String source,
    List<String> authors,
    Optional<PublicationDate> published,
    String url,
    String language,
    String text) {

  /// The longest id, in UTF-16 units.
  public static final int MAX_ID = 500;

  /// @throws IllegalArgumentException if the id, the title or the text is blank, or the id too long
  public Article {
    if (id.isBlank() || id.length() > MAX_ID) {
      throw new IllegalArgumentException(
          "not an id of 1 to " + MAX_ID + " characters: '" + id + "'");
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("article " + id + " has no title");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("article " + id + " has no text");
    }
    authors = List.copyOf(authors);
  }
}
