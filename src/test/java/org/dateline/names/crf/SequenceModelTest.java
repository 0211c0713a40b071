package org.dateline.names.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.result.ReadResult;
import org.dateline.names.text.Paragraphs;
import org.dateline.names.text.SentenceSplitter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Compared with CoreNLP's own classifier. Holds as well for its models
/// english.conll.4class.distsim and english.muc.7class.distsim: put their names here to see it.
class SequenceModelTest {

  private static final String RESOURCE =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /// Tokens that a tokenizer gives, or might give, and that rules for words may stumble over.
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "-",
          "--",
          "<",
          "<<",
          ">x<",
          "#",
          "##",
          "...",
          "....",
          "…",
          "_a",
          "'s",
          "null",
          "O",
          "A",
          "1",
          "12",
          "1,000",
          "3.5%",
          "2nd",
          "٣",
          "１２",
          "U.S.",
          "Mr.",
          "Judge",
          "colour",
          "Colour",
          "COLOUR",
          "Organisations",
          "alpha",
          "AlphaBeta",
          "Jong-un",
          "O'Neill",
          "a...b",
          "the-PW",
          "PSEQ",
          "NO-OCCURRENCE-PATTERN",
          "İstanbul",
          "ſ",
          "ß",
          "ǅungla",
          "e\u0301",
          "\ud83d",
          "\udc00",
          "😀",
          "👩‍👩‍👧",
          "习近平",
          "العربية",
          "\u00a0",
          "http://a.com/b-c?d=e",
          "x".repeat(500),
          "Ab".repeat(100),
          "-".repeat(64));

  private static CRFClassifier<CoreLabel> corenlp;
  private static SequenceModel model;
  private static List<List<String>> articles;

  @BeforeAll
  static void load() throws IOException, ClassNotFoundException {
    RedwoodConfiguration.current().clear().apply();
    Properties settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    corenlp = CRFClassifier.getClassifier(RESOURCE, settings);
    model = SequenceModel.load("/" + RESOURCE);
    articles = sentences();
  }

  @Test
  void the_bundled_articles_get_the_labels_and_probabilities_that_corenlp_gives() {
    assertThat(articles).hasSizeGreaterThan(400);
    articles.forEach(SequenceModelTest::assertSameAsCorenlp);
  }

  @Test
  void any_tokens_in_any_order_get_the_labels_and_probabilities_that_corenlp_gives() {
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      assertSameAsCorenlp(anySentence(random, 1 + random.nextInt(50)));
    }
    assertSameAsCorenlp(anySentence(random, 1_000));
    ODD.forEach(token -> assertSameAsCorenlp(List.of(token)));
  }

  @Test
  void the_words_known_in_lower_case_are_those_of_corenlp() {
    assertThat(model.lowerCaseWords()).isEqualTo(Set.copyOf(corenlp.getKnownLCWords()));
  }

  @Test
  void several_threads_get_the_same_labels() {
    List<List<String>> alone = articles.stream().map(SequenceModelTest::labels).toList();

    assertThat(articles.parallelStream().map(SequenceModelTest::labels)).isEqualTo(alone);
  }

  @Test
  void no_words_have_no_labels() {
    assertThat(labels(List.of())).isEmpty();
  }

  @Test
  void a_missing_model_is_named() {
    assertThatThrownBy(() -> SequenceModel.load("/no.ser.gz"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("/no.ser.gz")
        .hasRootCauseMessage("not on the class path; the CoreNLP models jar is missing");
  }

  private static List<String> labels(List<String> words) {
    return Arrays.stream(model.lattice(words).best()).mapToObj(model.labels()::get).toList();
  }

  private static void assertSameAsCorenlp(List<String> words) {
    List<CoreLabel> labelled =
        corenlp.classifySentence(words.stream().map(SequenceModelTest::token).toList());
    assertThat(labels(words))
        .as("%s", words)
        .isEqualTo(labelled.stream().map(token -> token.get(AnswerAnnotation.class)).toList());

    assertThat(largestDifference(words, corenlp.getCliqueTree(labelled)))
        .as("largest difference of a probability in %s", words)
        .isLessThan(1e-9);
  }

  private static double largestDifference(List<String> words, CRFCliqueTree<String> expected) {
    Marginals probabilities = Marginals.of(model.lattice(words));
    double largest = 0;
    for (int word = 0; word < words.size(); word++) {
      for (int label = 0; label < model.labels().size(); label++) {
        double probability = probabilities.probability(word, label);
        // Remembers "not a number" as well.
        largest = Math.max(largest, Math.abs(probability - expected.prob(word, label)));
      }
    }
    return largest;
  }

  private static CoreLabel token(String word) {
    CoreLabel token = new CoreLabel();
    token.setWord(word);
    return token;
  }

  private static List<String> anySentence(Random random, int length) {
    return IntStream.range(0, length).mapToObj(_ -> anyToken(random)).toList();
  }

  private static String anyToken(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> ODD.get(random.nextInt(ODD.size()));
      case 1 -> anyCharacters(random);
      case 2 -> anyWord(random).toUpperCase(Locale.ROOT);
      default -> anyWord(random);
    };
  }

  private static String anyWord(Random random) {
    List<String> sentence = articles.get(random.nextInt(articles.size()));
    return sentence.get(random.nextInt(sentence.size()));
  }

  private static String anyCharacters(Random random) {
    StringBuilder token = new StringBuilder();
    for (int length = 1 + random.nextInt(10); length > 0; length--) {
      token.appendCodePoint(
          switch (random.nextInt(6)) {
            case 0, 1 -> 'a' + random.nextInt(26);
            case 2 -> 'A' + random.nextInt(26);
            case 3 -> '0' + random.nextInt(10);
            case 4 -> "-.,'/&_<>#|…".charAt(random.nextInt(12));
            default -> random.nextInt(Character.MAX_CODE_POINT);
          });
    }
    return token.toString();
  }

  private static List<List<String>> sentences() {
    List<List<String>> sentences = new ArrayList<>();
    ArticleReader.read(
        folder(),
        result -> {
          if (result instanceof ReadResult.AcceptedArticle read) {
            String text = read.article().title() + "\n\n" + read.article().text();
            SentenceSplitter.forEach(
                text,
                Paragraphs.of(text),
                sentence -> sentences.add(sentence.stream().map(CoreLabel::word).toList()));
          }
        });
    return sentences;
  }

  private static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(SequenceModelTest.class.getResource("/articles")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
