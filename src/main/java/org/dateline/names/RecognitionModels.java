package org.dateline.names;

import java.lang.ref.SoftReference;
import java.util.concurrent.CompletableFuture;
import org.dateline.names.crf.Crf;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.recognition.Recognizer;
import org.dateline.names.typing.MentionTypeClassifier;

/// What names are recognised with, the same for all of a process: a library that is opened after
/// another need not read it again. Immutable.
record RecognitionModels(
    Recognizer recognizer, PlaceKnowledge placeKnowledge, MentionTypeClassifier types) {

  /// Kept while there is memory, for whoever comes next.
  private static SoftReference<RecognitionModels> last = new SoftReference<>(null);

  /// The models of this process; loads them unless they are, for which other callers wait: about a
  /// second, 120 MB.
  ///
  /// @throws java.io.UncheckedIOException if a model is missing or cannot be read; a later call
  ///   tries again
  static synchronized RecognitionModels shared() {
    RecognitionModels models = last.get();
    if (models == null) {
      models = load();
      last = new SoftReference<>(models);
    }
    return models;
  }

  private static RecognitionModels load() {
    CoreNlpLogging.end();
    CompletableFuture<PlaceKnowledge> placeKnowledge =
        CompletableFuture.supplyAsync(PlaceKnowledge::load);
    Recognizer recognizer = Recognizer.load();
    PlaceKnowledge places = Crf.joined(placeKnowledge);
    return new RecognitionModels(
        recognizer, places, MentionTypeClassifier.load(places, recognizer::isOrdinaryWord));
  }
}
