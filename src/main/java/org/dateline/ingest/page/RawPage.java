package org.dateline.ingest.page;

import java.util.List;
import java.util.Optional;
import org.dateline.ingest.decoding.PlainText;
import org.dateline.ingest.page.PageMetadata.PublisherClue;
import org.dateline.model.PublicationDate;

/// An article found in the text of a page as someone saved it: headline, metadata and body without
/// the boilerplate around them.
///
/// Boilerplate is taken off from the first line forwards and from the last line backwards, never
/// out of the middle but for what cannot be anything else. In doubt a line stays: a line too many
/// is a blemish, a sentence too few is a loss.
///
/// @param title not blank
/// @param source empty if the page does not say
/// @param published never guessed: empty unless the page says so
/// @param url empty if the page does not say
/// @param text not blank, paragraphs parted by a blank line
public record RawPage(
    String title,
    String source,
    List<String> authors,
    Optional<PublicationDate> published,
    String url,
    String text) {

  /// Reads a page.
  ///
  /// @param text normalised by [PlainText], not empty
  public static RawPage of(String text) {
    PageMetadata metadata = new PageMetadata();
    HeaderBoilerplate head = new HeaderBoilerplate(LineUnwrapping.lines(text), metadata);
    List<PageLine> body = FooterBoilerplate.without(head.rest(), metadata);
    body.stream().limit(4).map(PageLine::text).forEach(metadata::takeDateline);
    String read = LineUnwrapping.text(body);
    String kept = read.isEmpty() ? head.headline().map(PageHeadline::text).orElse(text) : read;
    PageHeadline headline = head.headline().orElseGet(() -> PageHeadline.ofText(kept));
    if (!headline.source().isEmpty()) {
      metadata.source(PublisherClue.IN_HEADLINE, headline.source());
    }
    return new RawPage(
        headline.text(),
        metadata.source(),
        metadata.authors(),
        metadata.published(),
        metadata.url(),
        kept);
  }
}
