package org.dateline.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ingest.decoding.ContentId;
import org.dateline.ingest.decoding.PlainText;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.Article;
import org.dateline.model.PublicationDate;
import org.dateline.model.failure.JsonFault;
import org.dateline.model.failure.JsonFault.ExpectedJson;
import org.dateline.model.failure.JsonFault.JsonKind;
import tools.jackson.databind.JsonNode;

/// An article as a JSON object: `title` and `text`, and optionally `id`, `source`, `authors`,
/// `published`, `url` and `language`; other fields are ignored. An optional field that is `null` or
/// blank counts as absent. Whatever else is wrong rejects the whole article.
final class JsonArticle {

  /// What is read of an object.
  static final Set<String> FIELDS =
      Set.of("title", "text", "id", "source", "authors", "published", "url", "language");

  /// The most authors: more is no byline but a list of something else.
  static final int MAX_AUTHORS = 10_000;

  /// The field of the date.
  static final String PUBLISHED = "published";

  private final JsonNode object;

  private JsonArticle(JsonNode object) {
    this.object = object;
  }

  /// @throws RejectionException if the value is not an article
  static Article of(JsonNode value) throws RejectionException {
    if (!value.isObject()) {
      throw new RejectionException(new JsonFault.NoJsonObject(kind(value)));
    }
    return new JsonArticle(value).article();
  }

  private Article article() throws RejectionException {
    String title = PlainText.line(required("title"));
    String text = PlainText.text(required("text"));
    if (title.isEmpty() || text.isEmpty()) {
      throw new RejectionException(new JsonFault.EmptyField(title.isEmpty() ? "title" : "text"));
    }
    Optional<String> id = id();
    return new Article(
        id.isPresent() ? id.get() : ContentId.of(title, text),
        title,
        optional("source"),
        authors(),
        published(),
        optional("url"),
        optional("language"),
        text);
  }

  private String required(String name) throws RejectionException {
    JsonNode value =
        field(name).orElseThrow(() -> new RejectionException(new JsonFault.MissingField(name)));
    return string(name, value, ExpectedJson.TEXT);
  }

  private String optional(String name) throws RejectionException {
    Optional<JsonNode> value = field(name);
    return value.isPresent() ? PlainText.line(string(name, value.get(), ExpectedJson.TEXT)) : "";
  }

  /// Kept to the letter, for others know the article by it.
  private Optional<String> id() throws RejectionException {
    Optional<JsonNode> value = field("id");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String id =
        value.get().isIntegralNumber()
            ? value.get().bigIntegerValue().toString()
            : string("id", value.get(), ExpectedJson.TEXT_OR_WHOLE_NUMBER);
    if (id.length() > Article.MAX_ID) {
      throw new RejectionException(new JsonFault.OverlongField("id", Article.MAX_ID));
    }
    if (id.codePoints().anyMatch(JsonArticle::isUnprintable)) {
      throw new RejectionException(new JsonFault.UnprintableField("id"));
    }
    return id.isBlank() ? Optional.empty() : Optional.of(id);
  }

  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
  }

  private List<String> authors() throws RejectionException {
    Optional<JsonNode> value = field("authors");
    if (value.isEmpty()) {
      return List.of();
    }
    if (!value.get().isArray()) {
      return named(List.of(string("authors", value.get(), ExpectedJson.NAMES)));
    }
    if (value.get().size() > MAX_AUTHORS) {
      throw new RejectionException(new JsonFault.LongList("authors", MAX_AUTHORS));
    }
    List<String> names = new ArrayList<>();
    for (JsonNode name : value.get().values()) {
      if (!name.isString()) {
        throw new RejectionException(new JsonFault.WrongListKind("authors", kind(name)));
      }
      names.add(name.stringValue());
    }
    return named(names);
  }

  private static List<String> named(List<String> names) {
    return names.stream().map(PlainText::line).filter(name -> !name.isEmpty()).toList();
  }

  private Optional<PublicationDate> published() throws RejectionException {
    Optional<JsonNode> value = field(PUBLISHED);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String date = string(PUBLISHED, value.get(), ExpectedJson.DATE).strip();
    return date.isEmpty() ? Optional.empty() : Optional.of(IsoDate.parse(date));
  }

  private Optional<JsonNode> field(String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  private static String string(String name, JsonNode value, ExpectedJson expected)
      throws RejectionException {
    if (!value.isString()) {
      throw new RejectionException(new JsonFault.WrongFieldKind(name, kind(value), expected));
    }
    return value.stringValue();
  }

  private static JsonKind kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> JsonKind.LIST;
      case OBJECT -> JsonKind.OBJECT;
      case NUMBER -> JsonKind.NUMBER;
      case STRING -> JsonKind.TEXT;
      case BOOLEAN -> value.booleanValue() ? JsonKind.TRUE : JsonKind.FALSE;
      case NULL -> JsonKind.NULL;
      case BINARY, MISSING, POJO -> JsonKind.OTHER;
    };
  }
}
