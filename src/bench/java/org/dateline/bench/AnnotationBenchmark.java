package org.dateline.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.time.TimeExpressionExtractorFactory;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.names.BareModels;
import org.dateline.names.NameFinder;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/// How many tokens a second the names are found in, next to CoreNLP's stock pipeline, to the same
/// with the settings of Datashare, the best of its peers, and to the bare models. One operation is
/// all the bundled articles; each method has a process of its own, one after another in the same
/// run.
@BenchmarkMode(Mode.Throughput)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class AnnotationBenchmark {

  /// Dateline's finder, loaded.
  @State(Scope.Benchmark)
  public static class Dateline {

    private final List<Article> articles = Corpus.articles();
    private final NameFinder finder = NameFinder.create();

    /// Loads the model.
    public Dateline() {
      finder.load();
    }

    int names() {
      return articles.stream()
          .mapToInt(article -> finder.find(article.title(), article.text()).size())
          .sum();
    }
  }

  /// One of CoreNLP's pipelines.
  private static final class Pipeline {

    private final List<Article> articles = Corpus.articles();
    private final StanfordCoreNLP pipeline;

    Pipeline(Map<String, String> settings) {
      Properties properties = new Properties();
      properties.putAll(settings);
      pipeline = new StanfordCoreNLP(properties);
    }

    private int names(Article article) {
      CoreDocument document = new CoreDocument(article.title() + "\n\n" + article.text());
      pipeline.annotate(document);
      return document.entityMentions().size();
    }

    int names() {
      return articles.stream().mapToInt(this::names).sum();
    }
  }

  /// CoreNLP's pipeline, as its documentation shows it first.
  @State(Scope.Benchmark)
  public static class Stock {

    private final Pipeline pipeline = new Pipeline(Map.of("annotators", "tokenize,pos,lemma,ner"));
  }

  /// CoreNLP's pipeline with the settings of Datashare.
  @State(Scope.Benchmark)
  public static class Datashare {

    private static final String MODELS =
        Stream.of("all.3class", "conll.4class", "muc.7class")
            .map("edu/stanford/nlp/models/ner/english.%s.distsim.crf.ser.gz"::formatted)
            .collect(Collectors.joining(","));

    private final Pipeline pipeline =
        new Pipeline(
            Map.of(
                "annotators", "tokenize,ner",
                "ner.model", MODELS,
                "ner.useSUTime", "false",
                "ner.applyNumericClassifiers", "false",
                "ner.applyFineGrained", "false",
                "ner.buildEntityMentions", "true"));
  }

  /// The models as Dateline runs them, and no step after them.
  @State(Scope.Benchmark)
  public static class Bare {

    private final List<Article> articles = Corpus.articles();
    private final BareModels models = new BareModels();

    int names() {
      return articles.stream()
          .mapToInt(article -> models.names(article.title(), article.text()))
          .sum();
    }
  }

  /// CoreNLP's own implementation of the first of the models, with tokens and sentences.
  @State(Scope.Benchmark)
  public static class Classifier {

    private final List<Article> articles = Corpus.articles();
    private final CRFClassifier<CoreLabel> classifier =
        CRFClassifier.getClassifierNoExceptions(
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    int tokens() {
      return articles.stream()
          .flatMap(article -> splitter.process(Corpus.tokens(article)).stream())
          .mapToInt(sentence -> classifier.classifySentence(sentence).size())
          .sum();
    }
  }

  /// Dateline on one thread.
  @Benchmark
  public int dateline(Dateline dateline) {
    return dateline.names();
  }

  /// Dateline on two threads, one finder between them.
  @Benchmark
  @Threads(2)
  public int datelineOnTwoThreads(Dateline dateline) {
    return dateline.names();
  }

  /// The models alone, on one thread.
  @Benchmark
  public int bareModels(Bare bare) {
    return bare.names();
  }

  /// CoreNLP's classifier alone, on one thread.
  @Benchmark
  public int oneCoreNlpClassifier(Classifier classifier) {
    return classifier.tokens();
  }

  /// Datashare's settings on one thread.
  @Benchmark
  public int datashareSettings(Datashare datashare) {
    return datashare.pipeline.names();
  }

  /// The stock pipeline on one thread. One operation takes longer than an iteration of the others,
  /// so that one is enough to be warm.
  @Benchmark
  @Warmup(iterations = 1, time = 1)
  @Measurement(iterations = 3, time = 1)
  public int stockPipeline(Stock stock) {
    return stock.pipeline.names();
  }

  @Test
  void prints_tokens_a_second() throws RunnerException {
    Map<String, RunResult> results =
        new Runner(new OptionsBuilder().include(AnnotationBenchmark.class.getName()).build())
            .run().stream()
                .collect(
                    Collectors.toMap(
                        run -> run.getPrimaryResult().getLabel(), Function.identity()));
    int tokens =
        Corpus.articles().stream().mapToInt(article -> Corpus.tokens(article).size()).sum();
    System.out.printf(
        "%nTokens a second over %d articles with %,d tokens; CoreNLP's SUTime %s%n",
        Corpus.articles().size(),
        tokens,
        TimeExpressionExtractorFactory.DEFAULT_EXTRACTOR_PRESENT
            ? "is on, as it comes"
            : "is off, in CoreNLP's favour: its libraries are not there");
    for (String name :
        List.of(
            "stockPipeline",
            "datashareSettings",
            "oneCoreNlpClassifier",
            "dateline",
            "datelineOnTwoThreads",
            "bareModels")) {
      double score = score(results, name);
      System.out.printf(
          "%-22s %,10.0f tokens/s ± %2.0f %% %8.1f × stock %7.2f × Datashare%n",
          name,
          score * tokens,
          100 * error(results, name),
          score / score(results, "stockPipeline"),
          score / score(results, "datashareSettings"));
    }
  }

  private static double score(Map<String, RunResult> results, String name) {
    return result(results, name).getPrimaryResult().getScore();
  }

  /// Half of the range of the iterations, as a share of their mean.
  private static double error(Map<String, RunResult> results, String name) {
    Statistics iterations = result(results, name).getPrimaryResult().getStatistics();
    return (iterations.getMax() - iterations.getMin()) / (2 * iterations.getMean());
  }

  private static RunResult result(Map<String, RunResult> results, String name) {
    RunResult result = results.get(name);
    if (result == null) {
      throw new IllegalStateException(name + " has no result; what failed is said above");
    }
    return result;
  }
}
