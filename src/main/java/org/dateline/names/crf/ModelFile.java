package org.dateline.names.crf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// What is in a file of one of CoreNLP's conditional random fields, as it lies there. Large: meant
/// to be made into a [SequenceModel] and forgotten.
///
/// @param labels the names of the labels, by their numbers
/// @param labelings for single labels and for pairs, the numbers of the labels in the order of the
///   features' weights
/// @param features the names of the features
/// @param weights a row for each feature
/// @param flags CoreNLP's `SeqClassifierFlags`: how the features are made
/// @param clusters words, folded, and the cluster of words that each is used like
/// @param lowerCaseWords words seen in lower case in training
record ModelFile(
    List<String> labels,
    List<List<int[]>> labelings,
    List<String> features,
    List<double[]> weights,
    SerializedObject flags,
    SerializedObject clusters,
    Set<String> lowerCaseWords) {

  private static final int BUFFER = 1 << 16;

  /// Reads a model from the class path.
  ///
  /// @throws UncheckedIOException if it is missing or cannot be read
  static ModelFile read(String resource) {
    try (InputStream file = open(resource);
        SerializedObjects objects = new SerializedObjects(new GZIPInputStream(file, BUFFER))) {
      return read(objects);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the name model " + resource, e);
    } catch (ClassCastException | IllegalArgumentException | NullPointerException e) {
      throw new UncheckedIOException(
          "the name model " + resource + " is not as CoreNLP 4.5 writes them", new IOException(e));
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream file = ModelFile.class.getResourceAsStream(resource);
    if (file == null) {
      throw new IOException("not on the class path; the CoreNLP models jar is missing");
    }
    return file;
  }

  /// In the order in which CRFClassifier writes them.
  private static ModelFile read(SerializedObjects objects) throws IOException {
    List<List<int[]>> labelings =
        object(objects.read()).elements(SerializedObject.class).stream()
            .map(index -> list(index).elements(SerializedObject.class))
            .map(labels -> labels.stream().map(label -> label.numbers("label")).toList())
            .toList();
    List<String> labels = list(object(objects.read())).elements(String.class);
    List<String> features = list(object(objects.read())).elements(String.class);
    SerializedObject flags = object(objects.read());
    Object factories = objects.read();
    SerializedObject clusters = object(objects.read()).object("lexicon");
    int window = objects.readInt();
    List<double[]> weights =
        Arrays.stream((Object[]) objects.read()).map(double[].class::cast).toList();
    Set<String> lowerCaseWords = Set.copyOf(object(objects.read()).object("m").keys());
    boolean canRun =
        Integer.valueOf(1).equals(factories)
            && window == 2
            && labels.getFirst().equals(flags.text("backgroundSymbol"))
            && flags.flag("noMidNGrams");
    if (!canRun) {
      throw new IOException("the model is of a kind that Dateline cannot run");
    }
    return new ModelFile(labels, labelings, features, weights, flags, clusters, lowerCaseWords);
  }

  /// The elements of CoreNLP's `HashIndex`.
  private static SerializedObject list(SerializedObject index) {
    return index.object("objects");
  }

  private static SerializedObject object(@Nullable Object read) {
    return (SerializedObject) Objects.requireNonNull(read);
  }
}
