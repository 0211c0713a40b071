package org.dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.ingest.page.PageMetadata.PublisherClue;

/// The foot of a page: the boilerplate below the article.
final class FooterBoilerplate {

  /// How far up the foot is looked at for the name of the site.
  private static final int FOOTER_LINES = 15;

  /// The most headlines of other articles below "Related stories".
  private static final int MAX_RELATED_HEADLINES = 30;

  /// The longest line of the site's own that only its name gives away.
  private static final int SITE_WORDS = 6;

  private final List<PageLine> lines;
  private final PageMetadata metadata;

  private FooterBoilerplate(List<PageLine> lines, PageMetadata metadata) {
    this.lines = new ArrayList<>(lines);
    this.metadata = metadata;
  }

  /// The lines without the foot; at least one line stays.
  static List<PageLine> without(List<PageLine> lines, PageMetadata metadata) {
    FooterBoilerplate tail = new FooterBoilerplate(lines, metadata);
    tail.readSite();
    tail.drop();
    return tail.lines;
  }

  /// The name of the site has to be known before the lines that are told by it.
  private void readSite() {
    for (PageLine line : lines.subList(Math.max(0, lines.size() - FOOTER_LINES), lines.size())) {
      PublisherNames.inFooter(line.text())
          .filter(_ -> BoilerplateRule.of(line.text()).isPresent())
          .ifPresent(name -> metadata.source(PublisherClue.IN_FOOTER, name));
    }
  }

  private void drop() {
    while (lines.size() > 1) {
      String last = lines.getLast().text();
      int dropped = isFoot(last) ? 1 : related();
      if (dropped == 0) {
        return;
      }
      lines.subList(lines.size() - dropped, lines.size()).clear();
    }
  }

  private boolean isFoot(String line) {
    Optional<BoilerplateRule> boilerplate = BoilerplateRule.of(line);
    if (boilerplate.isEmpty()) {
      return isOfSite(line) || isMetadata(line);
    }
    switch (boilerplate.get()) {
      case CREDIT -> takeCredit(line);
      case ADDRESS -> takeAddress(line);
      default -> {}
    }
    return true;
  }

  private void takeCredit(String line) {
    if (!metadata.take(line.startsWith("(") ? line.substring(1) : line)) {
      String name = line.replaceAll("^[(\\[（]|[)\\]）]$", "");
      if (PublisherNames.is(name)) {
        metadata.source(PublisherClue.CREDITED, name);
      }
    }
  }

  private void takeAddress(String line) {
    String host =
        line.replaceFirst("(?i)^(?:https?://)?(?:www\\.)?", "").replaceFirst("[/\\s,;|].*", "");
    if (!host.contains("@")) {
      metadata.source(PublisherClue.ADDRESS, host);
    }
  }

  /// `Press TV News Roku`, on a page of Press TV.
  private boolean isOfSite(String line) {
    String source = metadata.source();
    return source.length() >= 3
        && line.startsWith(source)
        && PageLine.words(line) <= SITE_WORDS
        && !PageLine.endsSentence(line);
  }

  /// A date with no label may belong to the text, a letter for one.
  private boolean isMetadata(String line) {
    boolean says =
        Byline.of(line).isPresent()
            || PublisherNames.isKnown(line)
            || PageDate.of(line).filter(PageDate::labelled).isPresent()
            || line.regionMatches(true, 0, "source:", 0, 7);
    return says && metadata.take(line);
  }

  /// The number of lines from "Related stories" to the end, if only headlines follow it; else 0.
  private int related() {
    int lowest = Math.max(1, lines.size() - MAX_RELATED_HEADLINES);
    for (int i = lines.size() - 1; i >= lowest; i--) {
      String line = lines.get(i).text();
      if (BoilerplateRule.of(line).filter(BoilerplateRule.RELATED::equals).isPresent()) {
        return lines.size() - i;
      }
      if (!PageHeadline.isLike(lines.get(i))) {
        return 0;
      }
    }
    return 0;
  }
}
