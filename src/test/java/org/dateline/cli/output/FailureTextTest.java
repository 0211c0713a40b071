package org.dateline.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.library.failure.CorrectionFileFault;
import org.dateline.library.failure.CorrectionFileFault.EntryFault;
import org.dateline.library.failure.CorrectionFileFault.ExpectedValue;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.RejectionReason;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.correction.Correction;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.JsonFault;
import org.dateline.model.failure.NameListFault;
import org.dateline.model.failure.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FailureTextTest {

  private static final Path FILE = Path.of("a file");
  private static final FailureReason FULL = FailureReason.StandardReason.DISK_FULL;

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            new Failure.LibraryInUse(FILE),
            "The library a file is open in another Dateline. Close that one, or choose another"
                + " library."),
        Arguments.of(
            new Failure.StoreUnusable(FILE, StoreFault.NEWER, new FailureReason.NewerSchema(99, 5)),
            "The library database a file cannot be opened: it was written by a newer Dateline"
                + " (schema 99, this one knows 5). Nothing was changed; open it with that Dateline,"
                + " or choose another library."),
        Arguments.of(
            new Failure.IndexBehind(FILE, FULL),
            "The search index a file cannot be written, and searches find less: the disk is full"),
        Arguments.of(
            new Failure.WorkFailed(Failure.Work.LINKING, new FailureReason.SystemReason("odd")),
            "Names cannot be linked: odd"),
        Arguments.of(
            new Failure.NoArticle("x"),
            "No article “x” in the library. “dateline search” lists articles with their ids."),
        Arguments.of(
            new Failure.SeveralEntities(
                "Kim",
                List.of(
                    new Failure.NamedEntity(EntityType.ORGANIZATION, "Kim"),
                    new Failure.NamedEntity(EntityType.PERSON, "Kim"))),
            "“Kim” may be ORGANIZATION “Kim” or PERSON “Kim”. Say which by its type (--type), or by"
                + " another of its names."),
        Arguments.of(
            new Failure.TextMismatch("trip", ArticlePart.TITLE, "0:5"),
            "“0:5” is not at this place in the headline of article trip. “dateline show trip"
                + " --json” has it."),
        Arguments.of(
            new Failure.NothingToCorrect(
                new Correction.EntitySplit(
                    new FullName(new NameKey(EntityType.LOCATION, "paris"), "Paris"))),
            "Nothing to correct: already, “Paris” stands by itself."),
        Arguments.of(
            new Failure.NoCorrection(1_234),
            "No correction 1234 to take back, or it was taken back before. “dateline correct list”"
                + " lists all."),
        Arguments.of(
            new Failure.BadSearchName("", Failure.NameFault.BLANK),
            "A search cannot be saved as “”: that is no name. Choose another name."),
        Arguments.of(
            new Failure.BadSearchName("😀".repeat(101), Failure.NameFault.TOO_LONG),
            "A search cannot be saved as “"
                + "😀".repeat(20)
                + "…”: that has 202 characters, and 200 are the most. Choose another name."),
        Arguments.of(
            new Failure.TooManySavedSearches(1_000),
            "There are 1,000 saved searches, and no more can be kept. Remove one that you do not"
                + " need."),
        Arguments.of(
            new Failure.BadFile(FILE, Failure.Access.READ, FailureReason.StandardReason.MISSING),
            "a file: cannot be read: it does not exist"),
        Arguments.of(
            new Failure.BadCorrectionFile(
                FILE,
                new CorrectionFileFault.BadCorrection(
                    2, 31, new EntryFault.WrongField("made", ExpectedValue.TEXT))),
            "a file: line 31: correction 2: “made” is missing or no text; nothing was taken in"),
        Arguments.of(
            new Failure.BadNameFile(FILE, List.of(new Failure.NameLine(0, FileFault.MISSING)), 1),
            "a file: does not exist"),
        Arguments.of(
            new Failure.BadNameFile(
                FILE,
                List.of(
                    new Failure.NameLine(
                        7, new NameListFault.NoSpelling(NameListFault.SpellingRole.NAME))),
                1),
            "a file: nothing was taken from it, for something is wrong in a line:\n"
                + "line 7: has no name"),
        Arguments.of(
            new Failure.BadNameFile(
                FILE,
                List.of(
                    new Failure.NameLine(
                        2, new NameListFault.NoSpelling(NameListFault.SpellingRole.NAME)),
                    new Failure.NameLine(3, new NameListFault.NoType())),
                1_234),
            """
            a file: nothing was taken from it, for something is wrong in 1,234 lines:
            line 2: has no name
            line 3: has no type: write person, place or organization
            and 1,232 more\
            """));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_failure_is_said_with_what_to_do(Failure failure, String words) {
    assertThat(FailureText.of(failure)).isEqualTo(words);
  }

  @Test
  void what_an_import_left_out_is_said_with_its_line_and_reason() {
    assertThat(
            FailureText.of(
                new ImportRejection(
                    "a.jsonl",
                    1_234,
                    new RejectionReason.Unreadable(new JsonFault.MissingField("text")))))
        .isEqualTo("a.jsonl, line 1234: has no “text”");
    assertThat(FailureText.of(new ImportRejection("b.json", 0, new RejectionReason.IdTaken("x"))))
        .isEqualTo(
            "b.json: has the id “x”, which another article in the library has; give it another id");
    assertThat(
            FailureText.of(
                new ImportRejection("article x", 0, new RejectionReason.NamesNotFound("!"))))
        .isEqualTo("article x: its names cannot be found: !");
  }
}
