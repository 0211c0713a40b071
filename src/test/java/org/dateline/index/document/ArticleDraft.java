package org.dateline.index.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.document.IndexableArticle.IndexableName;
import org.dateline.index.document.IndexableArticle.NamePosition;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;

/// An article for the index, of which a test says only what matters to it.
public final class ArticleDraft {

  private final long number;
  private final List<IndexableName> names = new ArrayList<>();
  private String title = "Title";
  private String text = "Text.";
  private String source = "Sample";
  private List<String> authors = List.of();
  private Optional<PublicationDate> published = Optional.empty();
  private String url = "";
  private String language = "en";
  private boolean unread = true;
  private boolean starred;

  private ArticleDraft(long number) {
    this.number = number;
  }

  public static ArticleDraft of(long number) {
    return new ArticleDraft(number);
  }

  /// An article with a text.
  public static ArticleDraft of(long number, String text) {
    return of(number).text(text);
  }

  public ArticleDraft title(String title) {
    this.title = title;
    return this;
  }

  ArticleDraft text(String text) {
    this.text = text;
    return this;
  }

  public ArticleDraft source(String source) {
    this.source = source;
    return this;
  }

  public ArticleDraft authors(String... authors) {
    this.authors = List.of(authors);
    return this;
  }

  public ArticleDraft date(String date) {
    this.published = Optional.of(PublicationDate.parse(date));
    return this;
  }

  public ArticleDraft url(String url) {
    this.url = url;
    return this;
  }

  public ArticleDraft language(String language) {
    this.language = language;
    return this;
  }

  public ArticleDraft read() {
    this.unread = false;
    return this;
  }

  public ArticleDraft starred() {
    this.starred = true;
    return this;
  }

  /// Makes every place where the headline or the text has `words`, as they are now, a mention of a
  /// name.
  public ArticleDraft naming(long name, EntityType type, String words) {
    List<NamePosition> places = new ArrayList<>();
    addPlaces(ArticlePart.TITLE, title, words, places);
    addPlaces(ArticlePart.TEXT, text, words, places);
    names.add(new IndexableName(name, Math.max(1, places.size()), 0, 0.3, type, places));
    return this;
  }

  private static void addPlaces(
      ArticlePart part, String text, String words, List<NamePosition> places) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.add(new NamePosition(part, new Span(at, at + words.length())));
    }
  }

  /// No article is without a headline or a text, but either may be without words.
  private static String signs(String words) {
    return words.isBlank() ? "." : words;
  }

  public IndexableArticle indexed() {
    return new IndexableArticle(
        number,
        new Article(
            "id " + number, signs(title), source, authors, published, url, language, signs(text)),
        unread,
        starred,
        names);
  }
}
