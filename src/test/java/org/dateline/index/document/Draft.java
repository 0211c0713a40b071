package org.dateline.index.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.document.Indexed.Named;
import org.dateline.index.document.Indexed.Place;
import org.dateline.model.EntityType;
import org.dateline.model.Part;
import org.dateline.model.Published;
import org.dateline.model.Span;

/// An article for the index, of which a test says only what matters to it.
public final class Draft {

  private final long number;
  private final List<Named> names = new ArrayList<>();
  private String title = "Title";
  private String text = "Text.";
  private String source = "Sample";
  private List<String> authors = List.of();
  private Optional<Published> published = Optional.empty();
  private String url = "";
  private String language = "en";
  private boolean unread = true;
  private boolean starred;

  private Draft(long number) {
    this.number = number;
  }

  public static Draft of(long number) {
    return new Draft(number);
  }

  /// An article with a text.
  public static Draft of(long number, String text) {
    return of(number).text(text);
  }

  public Draft title(String title) {
    this.title = title;
    return this;
  }

  Draft text(String text) {
    this.text = text;
    return this;
  }

  public Draft source(String source) {
    this.source = source;
    return this;
  }

  public Draft authors(String... authors) {
    this.authors = List.of(authors);
    return this;
  }

  public Draft date(String date) {
    this.published = Optional.of(Published.parse(date));
    return this;
  }

  public Draft url(String url) {
    this.url = url;
    return this;
  }

  public Draft language(String language) {
    this.language = language;
    return this;
  }

  public Draft read() {
    this.unread = false;
    return this;
  }

  public Draft starred() {
    this.starred = true;
    return this;
  }

  /// Makes every place where the headline or the text has `words`, as they are now, a mention of a
  /// name.
  public Draft naming(long name, EntityType type, String words) {
    List<Place> places = new ArrayList<>();
    addPlaces(Part.TITLE, title, words, places);
    addPlaces(Part.TEXT, text, words, places);
    names.add(new Named(name, Math.max(1, places.size()), 0, 0.3, type, places));
    return this;
  }

  private static void addPlaces(Part part, String text, String words, List<Place> places) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.add(new Place(part, new Span(at, at + words.length())));
    }
  }

  public Indexed indexed() {
    return new Indexed(
        number, title, text, source, authors, published, url, language, unread, starred, names);
  }
}
