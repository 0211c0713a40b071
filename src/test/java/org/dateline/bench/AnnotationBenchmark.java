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
import org.dateline.model.Article;
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

/// How many tokens a second the names are found in, next to CoreNLP's stock pipeline and to the
/// bare classifier. One operation is all the bundled articles; each method has a process of its
/// own, one after another in the same run.
@BenchmarkMode(Mode.Throughput)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 3)
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

  /// CoreNLP's pipeline, as its documentation shows it first.
  @State(Scope.Benchmark)
  public static class Stock {

    private final List<Article> articles = Corpus.articles();
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(settings());

    private static Properties settings() {
      Properties settings = new Properties();
      settings.setProperty("annotators", "tokenize,pos,lemma,ner");
      return settings;
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

  /// The classifier with nothing around it but what it cannot do without, tokens and sentences:
  /// what Dateline can at best be.
  @State(Scope.Benchmark)
  public static class Bare {

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

  /// The classifier alone, on one thread.
  @Benchmark
  public int bareClassifier(Bare bare) {
    return bare.tokens();
  }

  /// The stock pipeline on one thread. One operation takes longer than an iteration of the others.
  @Benchmark
  @Warmup(iterations = 2, time = 4)
  @Measurement(iterations = 3, time = 3)
  public int stockPipeline(Stock stock) {
    return stock.names();
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
    double stock = score(results, "stockPipeline") * tokens;
    System.out.printf(
        "%nTokens a second over %d articles with %,d tokens; CoreNLP's SUTime %s%n",
        Corpus.articles().size(),
        tokens,
        TimeExpressionExtractorFactory.DEFAULT_EXTRACTOR_PRESENT
            ? "is on, as it comes"
            : "is off, in CoreNLP's favour: its libraries are not there");
    for (String name :
        List.of("stockPipeline", "dateline", "datelineOnTwoThreads", "bareClassifier")) {
      double speed = score(results, name) * tokens;
      System.out.printf(
          "%-22s %,10.0f tokens/s ± %2.0f %% %8.1f × stock%n",
          name, speed, 100 * error(results, name), speed / stock);
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
