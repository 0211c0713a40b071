package org.dateline.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.library.failure.RejectionReason;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.FileFormat;
import org.dateline.model.failure.JsonFault;
import org.dateline.model.failure.JsonFault.ExpectedJson;
import org.dateline.model.failure.JsonFault.JsonKind;
import org.dateline.model.failure.JsonFault.JsonPosition;
import org.dateline.model.failure.NameListFault;
import org.dateline.model.failure.NameListFault.SpellingRole;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadFault.SizeLimit;
import org.dateline.model.failure.ReadNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What both faces say of what was left out.
final class RejectionMessagesTest {

  @ParameterizedTest
  @EnumSource
  void every_fault_of_a_file_goes_on_from_its_name(FileFault fault) {
    assertThat(RejectionMessages.of(fault)).matches("(?:is|has|holds|does|cannot) .*[^.]");
  }

  @ParameterizedTest
  @EnumSource
  void every_other_kind_of_file_is_named(FileFormat format) {
    assertThat(RejectionMessages.of(new ReadFault.OtherFileFormat(format)))
        .matches(
            format.mayHoldAnArticle()
                ? "is an? .*, which cannot be read yet: save its text as \\.txt"
                : "is no article: it looks like .+");
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_json_is_named(JsonKind kind) {
    assertThat(RejectionMessages.of(new JsonFault.NoJsonObject(kind)))
        .matches("is .+ where an article \\(a JSON object\\) is expected");
  }

  @ParameterizedTest
  @EnumSource
  void everything_that_a_field_should_hold_is_named(ExpectedJson expected) {
    assertThat(RejectionMessages.of(new JsonFault.WrongFieldKind("id", JsonKind.OBJECT, expected)))
        .matches("“id” is an object where .+ is expected");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_too_large_is_said_with_both_sizes(SizeLimit limit) {
    assertThat(RejectionMessages.of(new ReadFault.TooLarge(50_000_001, 20_000_000, limit)))
        .startsWith("is 51 MB; at most 20 MB ");
  }

  @ParameterizedTest
  @EnumSource
  void names_and_aliases_are_told_apart(SpellingRole role) {
    String word = role == SpellingRole.NAME ? "name" : "alias";

    assertThat(
            List.of(
                RejectionMessages.of(new NameListFault.NoSpelling(role)),
                RejectionMessages.of(new NameListFault.NoWord(role, "…")),
                RejectionMessages.of(new NameListFault.LongSpelling(role, 201, 200, "x"))))
        .allMatch(words -> words.contains(" " + word));
  }

  @Test
  void an_article_of_a_list_is_said_with_its_number_and_its_fault_with_its_place() {
    assertThat(
            RejectionMessages.of(
                new ReadFault.ListedArticleFault(
                    1_234, new JsonFault.TruncatedJson(new JsonPosition(10_000, 2)))))
        .isEqualTo(
            "article 1234: is not valid JSON: it ends too early, perhaps cut off"
                + " (line 10000, column 2)");
    assertThat(RejectionMessages.of(new JsonFault.JsonSyntaxFault("odd", new JsonPosition(0, 9))))
        .isEqualTo("is not valid JSON: odd (column 9)");
  }

  @Test
  void limits_are_said() {
    assertThat(RejectionMessages.of(new JsonFault.LongList("authors", 10_000)))
        .isEqualTo("“authors” holds more than 10,000 names");
    assertThat(RejectionMessages.of(new NameListFault.TooManyCells(10_000)))
        .isEqualTo("has more than 10,000 cells");
    assertThat(RejectionMessages.of(new ReadNote.DamagedCharacters(12_345)))
        .isEqualTo("read as UTF-8 with 12345 damaged characters, shown as \uFFFD");
  }

  @Test
  void what_an_older_version_stored_is_shown_as_it_is() {
    assertThat(RejectionMessages.of(new RejectionReason.StoredWords("is {0} ''odd")))
        .isEqualTo("is {0} ''odd");
  }

  @Test
  void a_problem_is_said_below_its_file_and_line() {
    assertThat(RejectionMessages.subject("a.jsonl", 1_234)).isEqualTo("a.jsonl, line 1234");
    assertThat(RejectionMessages.subject("a.json", 0)).isEqualTo("a.json");
    assertThat(RejectionMessages.of(new RejectionReason.IdTaken("x")))
        .startsWith("has the id “x”, which another");
  }
}
