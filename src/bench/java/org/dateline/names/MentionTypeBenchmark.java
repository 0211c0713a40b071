package org.dateline.names;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.bench.MarkedSet;
import org.dateline.bench.Scores.Marked;
import org.dateline.library.annotation.AnnotatorInput;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.dateline.names.crf.TokenProbabilities;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.recognition.Recognizer;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.NormalizedText;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.text.StandaloneNameCheck;
import org.dateline.names.typing.MentionTypeClassifier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What the weights of [MentionTypeClassifier] are learnt from: for each file that people marked
/// (`-Deval=FOLDER`) the mentions that they marked too, with both types and all features, a line
/// each, into `-Dfeatures=FILE`. `src/tables/mention_types.py` makes the table of it.
final class MentionTypeBenchmark {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Recognizer recognizer = Recognizer.load();
  private final PlaceKnowledge placeKnowledge = PlaceKnowledge.load();
  private final MentionTypeClassifier types =
      MentionTypeClassifier.load(placeKnowledge, recognizer::isOrdinaryWord);
  private final Set<PipelineStep> steps = EnumSet.allOf(PipelineStep.class);

  private record Row(
      String set,
      String article,
      String voted,
      String marked,
      boolean country,
      Map<String, Double> features) {}

  private static Path property(String name) {
    return Path.of(
        Optional.ofNullable(System.getProperty(name))
            .orElseThrow(() -> new IllegalStateException("say where: -D" + name + "=PATH")));
  }

  @Test
  void writes_the_features_of_the_marked_mentions() throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(property("features"))) {
      for (MarkedSet set : MarkedSet.in(property("eval"))) {
        for (AnnotatorInput article : set.articles()) {
          for (Row row : rows(set, article)) {
            out.write(MAPPER.writeValueAsString(row));
            out.newLine();
          }
        }
      }
    }
  }

  private List<Row> rows(MarkedSet set, AnnotatorInput input) {
    NormalizedText text = NormalizedText.of(input.text());
    ArticleParagraphs article =
        ArticleParagraphs.of(NormalizedText.of(input.title()).text(), text.text());
    TokenProbabilities probabilities = TokenProbabilities.empty();
    List<RecognizedName> seen = new ArrayList<>();
    for (ArticlePart part : ArticlePart.values()) {
      seen.addAll(recognizer.find(part, article, true, true, probabilities));
    }
    List<Row> rows = new ArrayList<>();
    MentionResolver.resolve(
        article,
        new NameRules(placeKnowledge, recognizer::isOrdinaryWord, steps).mended(article, seen),
        new StandaloneNameCheck(recognizer::isOrdinaryWord),
        names -> {
          List<Map<String, Double>> features = types.features(article, names, probabilities);
          for (int i = 0; i < names.size(); i++) {
            RecognizedName name = names.get(i);
            if (name.part() == ArticlePart.TEXT && !features.get(i).isEmpty()) {
              Span span = text.original(name.span());
              for (Marked marked : set.gold().getOrDefault(input.id(), List.of())) {
                if (isAt(marked, span, input.text())) {
                  rows.add(
                      new Row(
                          set.name(),
                          input.id(),
                          name.type().name(),
                          marked.type(),
                          placeKnowledge.isCountry(name.text())
                              || CountryNames.typeOf(name.text()).isPresent(),
                          features.get(i)));
                }
              }
            }
          }
          return names;
        },
        placeKnowledge,
        steps);
    return rows;
  }

  private static boolean isAt(Marked marked, Span span, String text) {
    return !marked.nominal()
        && marked.end() - marked.start() == text.codePointCount(span.start(), span.end())
        && marked.start() == text.codePointCount(0, span.start());
  }
}
