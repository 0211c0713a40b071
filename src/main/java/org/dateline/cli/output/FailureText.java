package org.dateline.cli.output;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import java.util.Optional;
import org.dateline.library.failure.Failure;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.messages.FaceWords;
import org.dateline.messages.FailureMessages;
import org.dateline.messages.RejectionMessages;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.correction.Correction;

/// How the command line says what failed, and what to do: often another command.
public final class FailureText implements FaceWords {

  private static final FailureMessages MESSAGES = new FailureMessages(new FailureText());

  private FailureText() {}

  /// One sentence or two; of a file with many faults, a line for each.
  public static String of(Failure failure) {
    return MESSAGES.of(failure);
  }

  /// The same, each line by itself.
  static List<String> lines(Failure failure) {
    return MESSAGES.lines(failure);
  }

  /// What was left out, and why.
  public static String of(ImportRejection rejection) {
    return message(
        "rejection.named",
        RejectionMessages.subject(rejection.subject(), rejection.line()),
        RejectionMessages.of(rejection.reason()));
  }

  /// As the option `--type` takes it.
  @Override
  public String type(EntityType type) {
    return type.name();
  }

  @Override
  public String nothingToCorrect(Correction correction) {
    return message("failure.nothing_to_correct", CorrectionText.of(correction));
  }

  @Override
  public Optional<String> advice(Failure failure) {
    return switch (failure) {
      case Failure.NoArticle _ -> Optional.of(message("advice.no_article"));
      case Failure.NoEntity _ -> Optional.of(message("advice.no_entity"));
      case Failure.SeveralEntities _ -> Optional.of(message("advice.several_entities"));
      case Failure.NotMentioned(String article, String _) ->
          Optional.of(message("advice.not_named", article));
      case Failure.TextMismatch(String article, ArticlePart _, String _) ->
          Optional.of(message("advice.not_in_article", article));
      case Failure.NoCorrection _ -> Optional.of(message("advice.no_correction"));
      case Failure.NoSavedSearch _ -> Optional.of(message("advice.no_saved_search"));
      default -> Optional.empty();
    };
  }
}
