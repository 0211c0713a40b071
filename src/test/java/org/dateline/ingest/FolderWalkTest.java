package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.result.ReadResult;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.ReadFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

  @TempDir Path folder;

  private final List<String> files = new ArrayList<>();
  private final List<ReadResult.RejectedArticle> rejected = new ArrayList<>();

  @Test
  void article_files_come_in_the_order_of_their_names_folders_among_them() throws IOException {
    touch("c.txt", "a.JSON", "b/z.jsonl", "b/a.ndjson");
    walk(folder);
    assertThat(files).containsExactly("a.JSON", "b/a.ndjson", "b/z.jsonl", "c.txt");
    assertThat(rejected).isEmpty();
  }

  @Test
  void other_files_of_a_folder_are_named_as_left_out() throws IOException {
    touch("a.html", "b/x.xml", "noextension", "c.txt");
    walk(folder);
    assertThat(files).containsExactly("c.txt");
    assertThat(rejected)
        .extracting(bad -> folder.relativize(bad.file()).toString().replace('\\', '/'))
        .containsExactly("a.html", "b/x.xml", "noextension");
    assertThat(rejected)
        .extracting(ReadResult.RejectedArticle::fault)
        .containsOnly(FileFault.OTHER_ENDING);
  }

  @Test
  void a_folder_that_cannot_be_reached_is_named_and_the_rest_is_walked() throws IOException {
    touch("a.txt", "z.txt");
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    Path gone = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
    walk(folder);
    assertThat(files).containsExactly("a.txt", "z.txt");
    assertThat(rejected).extracting(ReadResult.RejectedArticle::file).containsExactly(gone, loop);
    assertThat(rejected.getFirst().fault()).isEqualTo(FileFault.DANGLING_LINK);
    assertThat(rejected.getLast().fault())
        .isInstanceOfSatisfying(
            ReadFault.SystemFault.class,
            fault -> assertThat(fault.said()).doesNotContain(folder.toString()));
  }

  @Test
  void a_name_too_long_for_the_system_is_rejected() {
    Path deep = folder.resolve("d".repeat(5_000));
    walk(deep);
    assertThat(rejected).extracting(ReadResult.RejectedArticle::file).containsExactly(deep);
    assertThat(rejected.getFirst().fault()).isInstanceOf(ReadFault.SystemFault.class);
  }

  @Test
  void hidden_files_and_folders_are_passed_over() throws IOException {
    touch(".hidden.txt", ".git/a.txt", "seen.txt");
    walk(folder);
    assertThat(files).containsExactly("seen.txt");
  }

  @Test
  void a_file_that_is_named_is_taken_whatever_it_is_called() throws IOException {
    touch(".odd.name");
    walk(folder.resolve(".odd.name"));
    assertThat(files).containsExactly(".odd.name");
  }

  @Test
  void links_are_followed_and_loops_are_walked_once() throws IOException {
    touch("in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder);
    Files.createSymbolicLink(folder.resolve("out"), folder.resolve("in"));
    walk(folder);
    assertThat(files).containsExactly("in/a.txt");
  }

  @Test
  void a_link_that_leads_nowhere_is_listed_when_it_is_read() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone"));
    List<ReadResult> results = new ArrayList<>();
    ArticleReader.read(folder, results::add);
    assertThat(results)
        .containsExactly(new ReadResult.RejectedArticle(link, 0, FileFault.DANGLING_LINK));
  }

  @Test
  void a_path_that_does_not_exist_is_rejected() {
    walk(folder.resolve("none"));
    assertThat(rejected)
        .containsExactly(
            new ReadResult.RejectedArticle(folder.resolve("none"), 0, FileFault.MISSING));
  }

  @Test
  void a_denied_permission_is_told_from_what_else_the_system_says() {
    assertThat(RejectionException.of(folder, new AccessDeniedException("x")).fault())
        .isEqualTo(FileFault.NO_PERMISSION);
    assertThat(RejectionException.of(folder, new IOException("Input/output error")).fault())
        .isEqualTo(new ReadFault.SystemFault("Input/output error"));
  }

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(folder.resolve(name.replaceFirst("[^/]*$", "")));
      Files.writeString(file, "Words.");
    }
  }

  private void walk(Path path) {
    FolderWalk.walk(
        path,
        file -> files.add(folder.relativize(file).toString().replace('\\', '/')),
        rejected::add);
  }
}
