package org.dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The head of a page: the boilerplate before the article, the headline, and the metadata around
/// it.
final class HeaderBoilerplate {

  /// The metadata stands above the second paragraph, if anywhere.
  private static final int BODY_LINES = 2;

  /// And within so many lines of the headline.
  private static final int LINES_BELOW_HEADLINE = 20;

  /// From this number of lines of a word or three, one after another, it is a menu.
  private static final int MIN_MENU_LINES = 3;

  private static final int MAX_MENU_LINES = 100;

  private static final int MAX_MENU_WORDS = 3;

  /// Hardly a headline has so few words if there is a line of so many more soon below.
  private static final int LABEL_WORDS = 2;

  private static final int HEADLINE_WORDS = 5;

  private static final int LINES_TO_HEADLINE = 6;

  private final List<PageLine> lines;
  private final PageMetadata metadata;
  private final List<PageLine> rest = new ArrayList<>();
  private Optional<PageHeadline> headline = Optional.empty();
  private int at;

  HeaderBoilerplate(List<PageLine> lines, PageMetadata metadata) {
    this.lines = lines;
    this.metadata = metadata;
    skipToHeadline();
    readHeadline();
    readBelow();
  }

  /// The headline; nothing if the page begins with its text.
  Optional<PageHeadline> headline() {
    return headline;
  }

  /// The lines below the headline, without boilerplate and metadata.
  List<PageLine> rest() {
    return rest;
  }

  private void skipToHeadline() {
    while (at < lines.size()) {
      int menu = menu();
      if (menu > 0) {
        at += menu;
      } else if (isOfHead(lines.get(at).text()) || isLabel()) {
        at++;
      } else {
        return;
      }
    }
  }

  private boolean isOfHead(String line) {
    return metadata.take(line) || BoilerplateRule.of(line).isPresent();
  }

  /// The number of lines of the menu that begins here; 0 if none does, or no headline would be
  /// left.
  private int menu() {
    int end = at;
    int limit = Math.min(lines.size(), at + MAX_MENU_LINES);
    while (end < limit && lines.get(end).words() <= MAX_MENU_WORDS && !isMetadata(end)) {
      end++;
    }
    boolean leadsToHeadline =
        end < lines.size() && (PageHeadline.isLike(lines.get(end)) || isMetadata(end));
    return end - at >= MIN_MENU_LINES && leadsToHeadline ? end - at : 0;
  }

  /// Whether a line of a word or two stands above what is rather the headline.
  private boolean isLabel() {
    if (lines.get(at).words() > LABEL_WORDS) {
      return false;
    }
    int end = Math.min(lines.size(), at + 1 + LINES_TO_HEADLINE);
    return lines.subList(at + 1, end).stream()
        .takeWhile(line -> !line.isBody())
        .filter(line ->
            BoilerplateRule.of(line.text()).isEmpty() && !new PageMetadata().take(line.text()))
        .anyMatch(line -> line.words() >= HEADLINE_WORDS && PageHeadline.isLike(line));
  }

  private boolean isMetadata(int line) {
    return new PageMetadata().take(lines.get(line).text());
  }

  private void readHeadline() {
    if (at == lines.size() || !PageHeadline.isLike(lines.get(at))) {
      return;
    }
    StringBuilder text = new StringBuilder(lines.get(at++).text());
    // A headline broken over two lines goes on with a small letter.
    while (at < lines.size()
        && !lines.get(at).apart()
        && Character.isLowerCase(lines.get(at).text().codePointAt(0))
        && PageHeadline.isLike(lines.get(at))) {
      text.append(' ').append(lines.get(at++).text());
    }
    headline = Optional.of(PageHeadline.of(text.toString()));
  }

  private void readBelow() {
    int end = Math.min(lines.size(), at + LINES_BELOW_HEADLINE);
    int body = 0;
    for (; at < end && body < BODY_LINES; at++) {
      PageLine line = lines.get(at);
      if (!isDropped(line)) {
        rest.add(line);
        body += line.isBody() ? 1 : 0;
      }
    }
    lines.subList(at, lines.size()).stream()
        .filter(line -> !BoilerplateRule.isAnywhere(line.text()))
        .forEach(rest::add);
  }

  private boolean isDropped(PageLine line) {
    String text = line.text();
    if (BoilerplateRule.isAnywhere(text) || headline.filter(h -> h.isSameAs(text)).isPresent()) {
      return true;
    }
    // Once the article has begun, a name or a word on a line may be a subheading of it.
    return rest.isEmpty()
        ? isOfHead(text)
        : (Byline.of(text).isPresent() || PageDate.of(text).isPresent()) && metadata.take(text);
  }
}
