package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON text as trees. A field that stands twice in one object is an error, for nobody can tell
/// which of the two was meant.
final class Json {

  /// An article needs 2; the rest is for the fields that are ignored.
  private static final int MAX_DEPTH = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(ArticleReader.MAX_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /// The values of a text, one after another.
  ///
  /// @throws Rejection if it is not JSON to its end
  static List<JsonNode> values(String text) throws Rejection {
    try {
      return parsed(text);
    } catch (JacksonException e) {
      throw new Rejection(words(e) + place(e, "line %d, column %d"));
    }
  }

  /// The one value of a line.
  ///
  /// @throws Rejection if it is not JSON, or more than one value
  static JsonNode value(String line) throws Rejection {
    try {
      List<JsonNode> values = parsed(line);
      if (values.size() != 1) {
        throw new Rejection(
            "holds " + values.size() + " JSON values where one article is expected");
      }
      return values.getFirst();
    } catch (JacksonException e) {
      throw new Rejection(words(e) + place(e, "column %2$d"));
    }
  }

  private static List<JsonNode> parsed(String text) {
    List<JsonNode> values = new ArrayList<>();
    try (JsonParser parser = MAPPER.createParser(text)) {
      while (parser.nextToken() != null) {
        values.add(MAPPER.readTree(parser));
      }
    }
    return values;
  }

  private static String words(JacksonException e) {
    return switch (e) {
      case UnexpectedEndOfInputException _ ->
          "is not valid JSON: it ends too early, perhaps cut off";
      case StreamConstraintsException _ ->
          "is no article: its JSON is nested too deeply, or a number in it is too long";
      default -> "is not valid JSON: " + firstSentence(String.valueOf(e.getOriginalMessage()));
    };
  }

  private static String place(JacksonException e, String format) {
    var at = e.getLocation(); // null where a limit was passed
    return at == null ? "" : " (" + format.formatted(at.getLineNr(), at.getColumnNr()) + ")";
  }

  /// Jackson's messages go on with the address of its own source objects.
  private static String firstSentence(String message) {
    int end = message.indexOf('\n');
    int source = message.indexOf(" (start marker at");
    end = source >= 0 && (end < 0 || source < end) ? source : end;
    return end < 0 ? message : message.substring(0, end);
  }
}
