package org.dateline.messages;

import java.util.Optional;
import org.dateline.library.failure.Failure;
import org.dateline.model.EntityType;
import org.dateline.model.correction.Correction;

/// What a face says of failures in its own way.
public interface FaceWords {

  /// A type among other words: "person".
  String type(EntityType type);

  /// That a correction would change nothing: a whole sentence.
  String nothingToCorrect(Correction correction);

  /// What the reader can do about a failure with the means of this face, as a sentence of its own;
  /// empty where there is nothing to say, or the same in every face.
  Optional<String> advice(Failure failure);
}
