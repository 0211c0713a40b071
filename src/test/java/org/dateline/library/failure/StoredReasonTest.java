package org.dateline.library.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.FileFormat;
import org.dateline.model.failure.JsonFault;
import org.dateline.model.failure.JsonFault.JsonPosition;
import org.dateline.model.failure.NameListFault;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadFault.SizeLimit;
import org.junit.jupiter.api.Test;

final class StoredReasonTest {

  @Test
  void a_reason_that_was_stored_is_read_as_it_was() {
    List<RejectionReason> reasons =
        List.of(
            new RejectionReason.Unreadable(FileFault.EMPTY),
            new RejectionReason.Unreadable(new ReadFault.OtherFileFormat(FileFormat.WEBP)),
            new RejectionReason.Unreadable(
                new ReadFault.TooLarge(5_000_000_000L, 20_000_000, SizeLimit.LINE)),
            new RejectionReason.Unreadable(
                new ReadFault.ListedArticleFault(
                    7, new JsonFault.JsonSyntaxFault("odd “\"”", new JsonPosition(0, 3)))),
            new RejectionReason.Unreadable(new NameListFault.NoType()),
            new RejectionReason.InvalidPath(),
            new RejectionReason.IdTaken("id-taken: x"),
            new RejectionReason.NamesNotFound(""));

    assertThat(reasons)
        .allSatisfy(
            reason -> assertThat(StoredReason.read(StoredReason.of(reason))).isEqualTo(reason));
  }

  /// Libraries hold them: what is renamed is read no more.
  @Test
  void reasons_that_libraries_hold_are_read() {
    assertThat(StoredReason.read("unread: {\"fault\":\"FileFault\",\"value\":\"EMPTY\"}"))
        .isEqualTo(new RejectionReason.Unreadable(FileFault.EMPTY));
    assertThat(
            StoredReason.read(
                "unread: {\"fault\":\"ListedArticleFault\",\"number\":2,\"inner\":"
                    + "{\"fault\":\"MissingField\",\"value\":{\"field\":\"text\"}}}"))
        .isEqualTo(
            new RejectionReason.Unreadable(
                new ReadFault.ListedArticleFault(2, new JsonFault.MissingField("text"))));
  }

  @Test
  void a_reason_of_a_newer_version_is_shown_as_it_is() {
    String unknown = "unread: {\"fault\":\"Haunted\",\"value\":{}}";

    assertThat(StoredReason.read(unknown)).isEqualTo(new RejectionReason.StoredWords(unknown));
    assertThat(StoredReason.read("unread: the book"))
        .isEqualTo(new RejectionReason.StoredWords("unread: the book"));
  }

  @Test
  void a_sentence_of_an_older_version_is_shown_as_it_is() {
    String old = "has the id “x”, which another article in the library has; give it another id";

    assertThat(StoredReason.read(old)).isEqualTo(new RejectionReason.StoredWords(old));
  }
}
