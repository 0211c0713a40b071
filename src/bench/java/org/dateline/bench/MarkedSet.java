package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.bench.Scores.Marked;
import org.dateline.library.annotation.AnnotatorInput;
import org.dateline.model.PublicationDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of articles in which people marked the names.
///
/// @param name of the file, without its ending
/// @param articles without the marks
/// @param gold the marks, by the article's id
public record MarkedSet(
    String name, List<AnnotatorInput> articles, Map<String, List<Marked>> gold) {

  private static final String ENDING = ".jsonl";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// Reads every file of a folder that ends in `.jsonl`, by name. A line is
  /// `{"id","title","text","published"?,"mentions":[{"start","end","type","entity"?,"nominal"?}]}`,
  /// offsets in Unicode code points.
  ///
  /// @throws UncheckedIOException if one cannot be read
  public static List<MarkedSet> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(MarkedSet::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MarkedSet read(Path file) {
    List<AnnotatorInput> articles = new ArrayList<>();
    Map<String, List<Marked>> gold = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode node = MAPPER.readTree(line);
        String id = node.path("id").asString();
        articles.add(
            new AnnotatorInput(
                id,
                node.path("title").asString(""),
                node.path("text").asString(),
                text(node, "published").map(PublicationDate::parse)));
        List<Marked> marked = new ArrayList<>();
        node.path("mentions").forEach(mention -> marked.add(marked(mention)));
        gold.put(id, marked);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = file.getName(file.getNameCount() - 1).toString();
    return new MarkedSet(name.substring(0, name.length() - ENDING.length()), articles, gold);
  }

  private static Marked marked(JsonNode mention) {
    return new Marked(
        mention.path("start").asInt(),
        mention.path("end").asInt(),
        mention.path("type").asString(),
        text(mention, "entity"),
        mention.path("nominal").asBoolean(false));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asString("")).filter(text -> !text.isBlank());
  }
}
