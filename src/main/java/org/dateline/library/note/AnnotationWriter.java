package org.dateline.library.note;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Note;
import org.dateline.model.Passage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes notes as an annotation collection of the W3C Web Annotation Data Model
/// (https://www.w3.org/TR/annotation-model/), in JSON-LD.
///
/// The colour is the style class of the target; what tells the article beyond its address are terms
/// of Dublin Core, which the model's context knows.
final class AnnotationWriter {

  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /// Goes before the id of an article that has no address.
  static final String ARTICLE = "urn:dateline:article:";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AnnotationWriter() {}

  /// @param library what tells the library from every other
  static String write(String library, List<ArticleNotes> articles) {
    String id = "urn:uuid:" + UUID.nameUUIDFromBytes(library.getBytes(StandardCharsets.UTF_8));
    ObjectNode collection = JSON.createObjectNode();
    collection.put("@context", CONTEXT);
    collection.put("id", id);
    collection.put("type", "AnnotationCollection");
    collection.put("total", articles.stream().mapToInt(it -> it.notes().size()).sum());
    ObjectNode page = collection.putObject("first");
    page.put("id", id + "#page");
    page.put("type", "AnnotationPage");
    page.put("partOf", id);
    page.put("startIndex", 0);
    ArrayNode items = page.putArray("items");
    for (ArticleNotes noted : articles) {
      noted.notes().forEach(note -> write(noted.article(), note, items.addObject()));
    }
    return collection.toPrettyString() + "\n";
  }

  private static void write(Article article, Note note, ObjectNode annotation) {
    annotation.put("id", note.id());
    annotation.put("type", "Annotation");
    annotation.put("motivation", note.hasText() ? "commenting" : "highlighting");
    annotation.put("created", note.made().toString());
    annotation.put("modified", note.changed().toString());
    if (note.hasText()) {
      annotation
          .putObject("body")
          .put("type", "TextualBody")
          .put("value", note.text())
          .put("format", "text/plain")
          .put("purpose", "commenting");
    }
    ObjectNode target = annotation.putObject("target");
    target.put("type", "SpecificResource");
    write(article, target.putObject("source"));
    target.put("styleClass", note.colour().written());
    note.passage().ifPresent(passage -> write(article, passage, target.putArray("selector")));
  }

  private static void write(Article article, ObjectNode source) {
    source.put("id", address(article));
    source.put("type", "Text");
    source.put("dcterms:identifier", article.id());
    source.put("dc:title", article.title());
    if (!article.source().isEmpty()) {
      source.put("dc:publisher", article.source());
    }
    article.published().ifPresent(date -> source.put("dc:date", date.toString()));
  }

  /// The address of the web, or else a name that its id makes.
  private static String address(Article article) {
    return isAddress(article.url())
        ? article.url()
        : ARTICLE + URLEncoder.encode(article.id(), StandardCharsets.UTF_8);
  }

  private static boolean isAddress(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static void write(Article article, Passage passage, ArrayNode selectors) {
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", passage.quote().exact())
        .put("prefix", passage.quote().before())
        .put("suffix", passage.quote().after());
    passage
        .place()
        // It may have been shortened since the note was read.
        .filter(place -> place.end() <= passage.part().of(article).length())
        .ifPresent(place -> {
          String text = passage.part().of(article);
          int before =
              passage.part() == ArticlePart.TITLE
                  ? 0
                  : points(article.title(), article.title().length()) + 1;
          selectors
              .addObject()
              .put("type", "TextPositionSelector")
              .put("start", before + points(text, place.start()))
              .put("end", before + points(text, place.end()));
        });
  }

  private static int points(String text, int end) {
    return text.codePointCount(0, end);
  }
}
