package org.dateline.names;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;
import org.dateline.model.EntityType;
import org.dateline.model.Part;
import org.dateline.model.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// CoreNLP's three-class conditional random field: which words are the name of a person, a place or
/// an organization. Immutable once loaded, so one serves all threads.
final class Recognizer {

  /// What is loaded; a part of [NameFinder#version()].
  static final String MODEL = "corenlp 4.5.10 english.all.3class.distsim";

  private static final String RESOURCE =
      "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final int BUFFER = 1 << 16;
  private static final Logger LOG = LoggerFactory.getLogger(Recognizer.class);

  private final CRFClassifier<CoreLabel> classifier;

  private Recognizer(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /// Reads the model from the class path: about a second, 120 MB.
  ///
  /// @throws UncheckedIOException if the model is missing or cannot be read
  static Recognizer load() {
    // CoreNLP reports its loading on standard error, which belongs to the command line.
    RedwoodConfiguration.current().clear().apply();
    long start = System.nanoTime();
    // Our own streams: CoreNLP's are 512 bytes at a time, and a third slower.
    try (InputStream model = open();
        ObjectInputStream objects =
            new ObjectInputStream(
                new BufferedInputStream(new GZIPInputStream(model, BUFFER), BUFFER))) {
      Recognizer loaded = new Recognizer(CRFClassifier.getClassifier(objects, settings()));
      LOG.debug("loaded {} in {} ms", MODEL, (System.nanoTime() - start) / 1_000_000);
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the name model " + RESOURCE, e);
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(
          "the name model " + RESOURCE + " is not for this version of CoreNLP", new IOException(e));
    }
  }

  private static InputStream open() throws IOException {
    InputStream model = Recognizer.class.getResourceAsStream(RESOURCE);
    if (model == null) {
      throw new IOException("not on the class path; the CoreNLP models jar is missing");
    }
    return model;
  }

  /// As it comes, the classifier learns lower-case words from what it reads, so that what it finds
  /// in an article would depend on the articles before.
  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    return settings;
  }

  /// The names of a text, in order, not overlapping. Linear in its length: about 30,000 tokens a
  /// second.
  ///
  /// @throws CancellationException if the thread is interrupted meanwhile
  List<FoundName> find(Part part, ArticleText article) {
    String text = article.of(part);
    List<FoundName> names = new ArrayList<>();
    Sentences.forEach(
        text,
        part == Part.TEXT ? article.paragraphs() : Paragraphs.of(text),
        sentence -> {
          if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while looking for names");
          }
          // classify() would skip the features and find next to nothing.
          addNames(classifier.classifySentence(sentence), part, text, names);
        });
    return names;
  }

  /// Whether a word in lower case was common in the texts that the model was trained on.
  boolean isOrdinaryWord(String word) {
    return classifier.getKnownLCWords().contains(word);
  }

  private static void addNames(
      List<CoreLabel> tokens, Part part, String text, List<FoundName> names) {
    for (int from = 0, to; from < tokens.size(); from = to) {
      String answer = answer(tokens.get(from));
      to = from + 1;
      while (to < tokens.size() && answer.equals(answer(tokens.get(to)))) {
        to++;
      }
      Span rough = new Span(tokens.get(from).beginPosition(), tokens.get(to - 1).endPosition());
      typeOf(answer)
          .flatMap(type ->
              Trimming.trim(text, rough, type)
                  .map(span -> new FoundName(part, span, type, span.of(text))))
          // Trimming may have drawn a word to the name before.
          .filter(name -> names.isEmpty() || names.getLast().span().end() <= name.span().start())
          .ifPresent(names::add);
    }
  }

  private static String answer(CoreLabel token) {
    return token.get(CoreAnnotations.AnswerAnnotation.class);
  }

  private static Optional<EntityType> typeOf(String answer) {
    return switch (answer) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "LOCATION" -> Optional.of(EntityType.LOCATION);
      case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
      default -> Optional.empty();
    };
  }
}
