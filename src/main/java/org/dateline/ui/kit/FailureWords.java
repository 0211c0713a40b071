package org.dateline.ui.kit;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.messages.FaceWords;
import org.dateline.messages.FailureMessages;
import org.dateline.model.EntityType;
import org.dateline.model.correction.Correction;

/// How the window says what failed, and what its reader can do there.
public final class FailureWords implements FaceWords {

  private static final FailureMessages MESSAGES = new FailureMessages(new FailureWords());

  private FailureWords() {}

  /// One sentence or two; of a file with many faults, a line for each.
  public static String of(Failure failure) {
    return MESSAGES.of(failure);
  }

  /// The same of whatever was thrown.
  public static String of(Throwable e) {
    return switch (e) {
      case LibraryException known -> of(known.failure());
      case Error fault -> message("failure.fault", fault);
      default -> message("failure.other", e);
    };
  }

  @Override
  public String type(EntityType type) {
    return Formats.within(type);
  }

  @Override
  public String nothingToCorrect(Correction correction) {
    return message("failure.nothing_to_correct");
  }

  @Override
  public Optional<String> advice(Failure failure) {
    return switch (failure) {
      case Failure.NoArticle _ -> Optional.of(message("advice.no_article"));
      case Failure.NoEntity _ -> Optional.of(message("advice.no_entity"));
      case Failure.SeveralEntities _ -> Optional.of(message("advice.several_entities"));
      case Failure.NotMentioned _ -> Optional.of(message("advice.not_named"));
      case Failure.TextMismatch _ -> Optional.of(message("advice.not_in_article"));
      case Failure.NoSavedSearch _ -> Optional.of(message("advice.no_saved_search"));
      default -> Optional.empty();
    };
  }
}
