package org.dateline.cli.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashCommandTest {

  @TempDir Path temp;
  private Path library;
  private Path article;
  private long number;

  @BeforeEach
  void deleteOne() throws IOException {
    library = temp.resolve("library");
    article = Files.writeString(temp.resolve("a.json"), Samples.json("a", "Talks", "Rain fell."));
    Samples.takeWithNames(library, article);
    try (Library open = Library.open(library, InitialContent.EMPTY)) {
      number = open.article("a").number();
      assertThat(open.marks().trash().delete(List.of(number))).hasSize(1);
    }
  }

  private CommandRun run(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--library", library));
    return dateline(all.toArray());
  }

  @Test
  void what_was_deleted_is_listed_and_brought_back() {
    assertThat(run("search", "rain").out()).doesNotContain("Talks");
    assertThat(run("trash", "list").lines()).containsExactly(number + "\tTalks");
    assertThat(run("trash", "restore", number).err()).contains("1 article brought back");
    assertThat(run("trash", "restore", number).exit()).isEqualTo(ExitCodes.NOT_FOUND);
    assertThat(run("search", "rain").out()).contains("Talks");
  }

  @Test
  void what_is_not_in_the_trash_is_named_and_the_rest_is_brought_back() {
    CommandRun ran = run("trash", "restore", number, number, 999);

    assertThat(ran.exit()).isEqualTo(ExitCodes.PARTLY);
    assertThat(ran.err())
        .contains("1 article brought back", "There is no article 999 in the trash");
  }

  @Test
  void what_is_gone_for_good_comes_back_only_when_it_is_let_in_again() {
    assertThat(run("trash", "empty").err()).contains("1 article gone for good");
    assertThat(run("import", article).out()).contains("1 deleted before");
    assertThat(run("trash", "readmit").err()).contains("bring 1 article again");
    assertThat(run("import", article).out()).contains("1 added");
  }
}
