package org.dateline.names.crf;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dateline.model.EntityType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One of CoreNLP's conditional random fields (CRF): which words of a sentence are the name of a
/// person, a place or an organization. Immutable once loaded, so one serves all threads.
public final class Crf {

  private static final String FOLDER = "/edu/stanford/nlp/models/ner/";
  private static final Logger LOG = LoggerFactory.getLogger(Crf.class);

  private final SequenceModel model;

  private Crf(SequenceModel model) {
    this.model = model;
  }

  /// Tokens of a sentence that are one name.
  ///
  /// @param from the first token
  /// @param to the token after the last
  public record LabeledRun(int from, int to, EntityType type) {

    public boolean overlaps(LabeledRun other) {
      return from < other.to && other.from < to;
    }
  }

  /// Reads a model from the class path: somewhat less than a second, 25 to 45 MB.
  ///
  /// @param name the model, such as "english.all.3class.distsim"
  /// @throws UncheckedIOException if the model is missing or cannot be read
  public static Crf load(String name) {
    long start = System.nanoTime();
    Crf loaded = new Crf(SequenceModel.load(FOLDER + name + ".crf.ser.gz"));
    LOG.debug("loaded {} in {} ms", name, (System.nanoTime() - start) / 1_000_000);
    return loaded;
  }

  /// The names in a sentence, in order, not overlapping. Linear in its length: some 500,000 tokens
  /// a second.
  public List<LabeledRun> names(List<CoreLabel> sentence) {
    return label(sentence).names();
  }

  /// A sentence with its labels; costs as much as its names.
  public LabeledSentence label(List<CoreLabel> sentence) {
    return new LabeledSentence(
        model.lattice(sentence.stream().map(CoreLabel::word).toList()), model.labels());
  }

  /// Whether a word in lower case was common in the texts that the model was trained on.
  public boolean isOrdinaryWord(String word) {
    return model.lowerCaseWords().contains(word);
  }

  /// What was read meanwhile.
  ///
  /// @throws UncheckedIOException if it could not be read
  public static <T> T joined(CompletableFuture<T> read) {
    try {
      return read.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException unreadable ? unreadable : e;
    }
  }
}
