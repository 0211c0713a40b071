package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.store.ImportJournal.FailureEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJournalTest {

  @TempDir Path folder;
  private Store store;
  private ImportJournal journal;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    journal = store.journal();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static FailureEntry failure(String subject, int line) {
    return new FailureEntry(subject, line, "is empty");
  }

  @Test
  void an_import_is_unfinished_until_it_has_ended() {
    journal.importBegun(List.of("/b", "/a"));
    journal.importBegun(List.of("/a"));
    assertThat(journal.unfinishedImports()).containsExactly("/a", "/b");

    journal.importEnded(List.of("/a"));
    assertThat(journal.unfinishedImports()).containsExactly("/b");
  }

  @Test
  void a_failure_is_listed_once_by_subject_and_line() {
    journal.failed(List.of(failure("/b", 0), failure("/a", 12), failure("/a", 2)));
    journal.failed(List.of(failure("/a", 2)));

    assertThat(journal.failures())
        .containsExactly(failure("/a", 2), failure("/a", 12), failure("/b", 0));
  }

  @Test
  void one_file_can_fail_in_many_ways() {
    journal.failed(
        List.of(
            new FailureEntry("/a", 0, "article 1: no"),
            new FailureEntry("/a", 0, "article 2: no")));

    assertThat(journal.failures()).hasSize(2);
  }

  @Test
  void a_subject_that_is_mended_takes_all_its_failures_with_it() {
    journal.failed(List.of(failure("/a", 1), failure("/a", 2), failure("/ab", 0)));
    journal.mended(List.of("/a"));

    assertThat(journal.failures()).containsExactly(failure("/ab", 0));
  }

  @Test
  void a_folder_is_mended_with_what_is_in_it_and_nothing_beside() {
    journal.failed(
        List.of(
            failure("/in", 0),
            failure("/in/a", 3),
            failure("/in/deep/b", 0),
            failure("/in.txt", 0),
            failure("/in0", 0),
            failure("/other/in/a", 0),
            failure("article x", 0)));
    journal.mendedIn("/in", "/");

    assertThat(journal.failures())
        .extracting(FailureEntry::subject)
        .containsExactly("/in.txt", "/in0", "/other/in/a", "article x");
  }

  @Test
  void the_root_is_a_folder_too() {
    journal.failed(List.of(failure("/a", 0), failure("article x", 0)));
    journal.mendedIn("/", "/");

    assertThat(journal.failures()).extracting(FailureEntry::subject).containsExactly("article x");
  }

  @Test
  void a_setting_is_what_was_set_last() {
    assertThat(journal.setting("theme")).isEmpty();
    journal.set("theme", "dark");
    journal.set("theme", "light");

    assertThat(journal.setting("theme")).contains("light");
  }
}
