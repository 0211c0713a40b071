package org.dateline.ingest.json;

import java.util.function.Consumer;
import org.dateline.ingest.decoding.FileBytes;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.failure.JsonFault;
import org.dateline.model.failure.JsonFault.JsonPosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON text as a stream of values, of which one is held at a time, and only what an article is
/// made of: an object has the fields of one, each a scalar or a list of scalars; whatever is nested
/// deeper is passed over and stands as an empty object or list. A field that stands twice in one
/// object is an error, for nobody can tell which of the two was meant.
final class JsonTree {

  /// An article needs 2; the rest is for the fields that are ignored.
  private static final int MAX_DEPTH = 100;

  /// How many values of a list in a field are kept: enough to see that there are too many.
  private static final int MAX_LIST_ELEMENTS = JsonArticle.MAX_AUTHORS + 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(FileBytes.MAX_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonTree() {}

  /// What a text holds.
  ///
  /// @param values how many values; where it is one list, those of the list
  /// @param list whether it is one list
  /// @param object whether it is one object
  record Shape(long values, boolean list, boolean object) {}

  /// Runs over a text, in memory that does not grow with it.
  ///
  /// @throws RejectionException if it is not JSON to its end
  static Shape shape(String text) throws RejectionException {
    try (JsonParser parser = MAPPER.createParser(text)) {
      try {
        return shape(parser);
      } catch (JacksonException e) {
        throw rejection(e, position(e, parser));
      }
    }
  }

  private static Shape shape(JsonParser parser) {
    long values = 0;
    long elements = 0;
    JsonToken first = parser.nextToken();
    for (JsonToken token = first; token != null; token = parser.nextToken()) {
      values++;
      if (token == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          elements++;
          skip(parser);
        }
      } else {
        skip(parser);
      }
    }
    boolean list = values == 1 && first == JsonToken.START_ARRAY;
    return new Shape(
        list ? elements : values, list, values == 1 && first == JsonToken.START_OBJECT);
  }

  /// Gives the values of a text to `to`, one after another; where it is one list, those of the
  /// list.
  ///
  /// @param shape of the same text
  /// @param to may be given values before the text turns out to be no JSON, which [#shape] tells
  /// @throws RejectionException if it is not JSON
  static void values(String text, Shape shape, Consumer<? super JsonNode> to)
      throws RejectionException {
    try (JsonParser parser = MAPPER.createParser(text)) {
      if (shape.list()) {
        parser.nextToken();
      }
      for (long i = 0; i < shape.values(); i++) {
        to.accept(next(parser));
      }
    }
  }

  /// The one value of a line.
  ///
  /// @throws RejectionException if it is not JSON, or more than one value
  static JsonNode value(String line) throws RejectionException {
    try (JsonParser parser = MAPPER.createParser(line)) {
      try {
        return only(parser);
      } catch (JacksonException e) {
        throw rejection(e, new JsonPosition(0, position(e, parser).column()));
      }
    }
  }

  private static JsonNode only(JsonParser parser) throws RejectionException {
    long values = 0;
    JsonNode first = MAPPER.missingNode();
    while (parser.nextToken() != null) {
      values++;
      if (values == 1) {
        first = article(parser);
      } else {
        skip(parser);
      }
    }
    if (values != 1) {
      throw new RejectionException(new JsonFault.JsonValueCount(values));
    }
    return first;
  }

  private static JsonNode next(JsonParser parser) throws RejectionException {
    try {
      parser.nextToken();
      return article(parser);
    } catch (JacksonException e) {
      throw rejection(e, position(e, parser));
    }
  }

  /// The value that begins here, as far as it may be an article.
  private static JsonNode article(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return shallow(parser);
    }
    ObjectNode object = MAPPER.createObjectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      boolean list = parser.nextToken() == JsonToken.START_ARRAY;
      if (!JsonArticle.FIELDS.contains(name)) {
        skip(parser);
      } else {
        object.set(name, list ? list(parser) : shallow(parser));
      }
    }
    return object;
  }

  private static JsonNode list(JsonParser parser) {
    ArrayNode list = MAPPER.createArrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (list.size() < MAX_LIST_ELEMENTS) {
        list.add(shallow(parser));
      } else {
        skip(parser);
      }
    }
    return list;
  }

  /// A scalar, or an empty list or object for one that is passed over.
  private static JsonNode shallow(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        skip(parser);
        yield MAPPER.createObjectNode();
      }
      case START_ARRAY -> {
        skip(parser);
        yield MAPPER.createArrayNode();
      }
      default -> MAPPER.readTree(parser);
    };
  }

  /// Passes over the value that begins here. The parser refuses a text that ends within it.
  private static void skip(JsonParser parser) {
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      if (token.isNumeric()) {
        parser.getNumberValue(); // else it is not seen whether it is too long
      } else if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
    }
  }

  private static RejectionException rejection(JacksonException e, JsonPosition at) {
    return new RejectionException(
        switch (e) {
          case UnexpectedEndOfInputException _ -> new JsonFault.TruncatedJson(at);
          case StreamConstraintsException _ -> new JsonFault.ExcessiveJson(at);
          default ->
              new JsonFault.JsonSyntaxFault(
                  firstSentence(String.valueOf(e.getOriginalMessage())), at);
        });
  }

  private static JsonPosition position(JacksonException e, JsonParser parser) {
    TokenStreamLocation told = e.getLocation(); // null where a limit was passed
    TokenStreamLocation at = told == null ? parser.currentLocation() : told;
    return new JsonPosition(at.getLineNr(), at.getColumnNr());
  }

  /// Jackson's messages go on with the address of its own source objects.
  private static String firstSentence(String message) {
    int end = message.indexOf('\n');
    int source = message.indexOf(" (start marker at");
    end = source >= 0 && (end < 0 || source < end) ? source : end;
    return end < 0 ? message : message.substring(0, end);
  }
}
