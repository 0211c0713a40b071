package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.dateline.library.TripArticles;
import org.dateline.library.correction.Corrections;
import org.dateline.model.EntityType;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// All corrections are listed, found, taken back, written to a file and read from one.
final class CorrectionHistoryWindowTest {

  private static final AtomicReference<Optional<Path>> CHOSEN =
      new AtomicReference<>(Optional.empty());

  @RegisterExtension
  static final SharedWindow SHARED =
      SharedWindow.on(
          TripArticles::write,
          new OpenWindow.NoFiles() {
            @Override
            public Optional<Path> corrections() {
              return CHOSEN.get();
            }

            @Override
            public Optional<Path> newCorrections() {
              return CHOSEN.get();
            }
          });

  @TempDir Path folder;

  @BeforeEach
  void begin() throws Exception {
    SHARED.open("trip");
  }

  @AfterEach
  void undoAll() throws Exception {
    SHARED.press(KeyCode.ESCAPE);
    corrections()
        .undo(
            corrections().all().stream()
                .filter(LoggedCorrection::holds)
                .map(LoggedCorrection::number)
                .toList());
    SHARED.get().settle();
  }

  private static Corrections corrections() {
    return SHARED.get().library().corrections();
  }

  private static void retype(String name, EntityType type) {
    corrections().make(new Correction.TypeChange(corrections().named(name, null), type));
  }

  private static void rename(String name, String display) {
    corrections().make(new Correction.EntityRename(corrections().named(name, null), display));
  }

  private static void open() throws Exception {
    SHARED.get().settle();
    SHARED.focus("#articles");
    SHARED.type("c");
  }

  private static void filter(String words) throws Exception {
    SHARED.run(() -> ((TextInputControl) SHARED.get().node("#corrections-filter")).setText(words));
  }

  /// What the cells say that are in sight, from the first.
  private static List<String> listed() throws Exception {
    return fx(() -> {
      List<String> words = new ArrayList<>();
      for (Node cell : SHARED.get().shell().lookupAll(".correction-cell")) {
        if (cell.isVisible() && cell.getAccessibleText() != null) {
          words.add((int) cell.getLayoutY() + "\t" + cell.getAccessibleText());
        }
      }
      return words.stream()
          .sorted(
              Comparator.comparingInt(it -> Integer.parseInt(it.substring(0, it.indexOf('\t')))))
          .map(it -> it.substring(it.indexOf('\t') + 1))
          .toList();
    });
  }

  private static List<String> words(String selector) throws Exception {
    return fx(() ->
        SHARED.get().shell().lookupAll(".dialog " + selector).stream()
            .map(node -> node instanceof Labeled label ? label.getText() : node.getAccessibleText())
            .toList());
  }

  private static List<LoggedCorrection> holding() {
    return corrections().all().stream().filter(LoggedCorrection::holds).toList();
  }

  @Test
  void each_says_what_was_corrected_of_what_kind_when_and_how_far_it_reaches() throws Exception {
    retype("Paris", EntityType.ORGANIZATION);
    corrections()
        .make(
            new Correction.NotAMentionInArticle(
                "visit", corrections().named("Berlin", EntityType.LOCATION)));
    rename("Emmanuel Macron", "Macron");

    open();

    List<String> listed = listed();
    String year = " · .* 20.*, .* · ";
    assertThat(listed.get(0))
        .matches(
            "“Emmanuel Macron” is called “Macron” · Renamed" + year + "1 mention in 1 article");
    assertThat(listed.get(1))
        .matches(
            "“Berlin” is not a name in this article · Not a name"
                + year
                + "2 mentions in 1 article · in “A visit”");
    assertThat(listed.get(2))
        .matches("“Paris” is an organization · Type" + year + "3 mentions in 2 articles");
  }

  @Test
  void the_keys_alone_find_one_and_take_it_back_and_the_message_has_it_hold_again()
      throws Exception {
    retype("Paris", EntityType.ORGANIZATION);
    rename("Berlin", "Berlin (Germany)");
    open();
    assertThat(SHARED.owner().map(Node::getId)).contains("corrections-filter");

    SHARED.type("PARIS organi");
    assertThat(listed().getFirst()).startsWith("“Paris” is an organization");
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.DELETE);

    assertThat(holding()).hasSize(1);
    assertThat(words(".card-line")).containsExactly("Taken back: “Paris” is an organization");
    assertThat(listed().getFirst()).contains("taken back");
    assertThat(SHARED.get().library().entities().named("Paris").type())
        .isEqualTo(EntityType.LOCATION);
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".dialog")).isFalse();
    SHARED.clickUndo();
    assertThat(SHARED.get().library().entities().named("Paris").type())
        .isEqualTo(EntityType.ORGANIZATION);
  }

  private static ListView<?> list() {
    return (ListView<?>) SHARED.get().node("#corrections");
  }

  @Test
  void several_are_taken_back_together_and_hold_again_together() throws Exception {
    retype("Paris", EntityType.ORGANIZATION);
    rename("Berlin", "Berlin (Germany)");
    rename("Emmanuel Macron", "Macron");
    open();
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);

    SHARED.click(SHARED.get().node("#corrections-undo"));

    assertThat(holding()).isEmpty();
    assertThat(words(".card-line")).containsExactly("3 corrections taken back");
    assertThat(fx(() -> ((Button) SHARED.get().node("#corrections-undo")).isDisable())).isTrue();
    SHARED.press(KeyCode.ESCAPE);
    SHARED.focus("#articles");
    SHARED.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(holding()).hasSize(3);
    assertThat(SHARED.get().library().entities().named("Macron").articles()).isEqualTo(1);
  }

  @Test
  void all_are_written_to_a_file_and_read_from_it_and_reading_is_taken_back() throws Exception {
    retype("Paris", EntityType.ORGANIZATION);
    CHOSEN.set(Optional.of(folder.resolve("corrections.json")));
    open();
    SHARED.click(SHARED.get().node("#corrections-export"));
    assertThat(words(".card-line").getFirst())
        .endsWith("written to " + folder.resolve("corrections.json"));
    Files.writeString(
        folder.resolve("other.json"),
        Files.readString(folder.resolve("corrections.json")).replace("20", "19"));
    CHOSEN.set(Optional.of(folder.resolve("other.json")));
    SHARED.click(SHARED.get().node("#corrections-import"));

    assertThat(words(".card-line").getFirst()).contains("from " + folder.resolve("other.json"));
    int held = holding().size();
    SHARED.press(KeyCode.ESCAPE);
    SHARED.clickUndo();
    assertThat(holding()).hasSizeLessThan(held);
  }

  @Test
  void a_damaged_file_is_told_with_its_line_and_nothing_of_it_is_taken_in() throws Exception {
    Path file = folder.resolve("damaged.json");
    Files.writeString(
        file,
        """
        {"format": "dateline corrections", "version": 1, "corrections": [
          {"made": "2020-01-01T00:00:00Z", "kind": "split",
           "name": {"type": "LOCATION", "folded": "paris", "written": "Paris"}},
          {"made": "2020-01-01T00:00:00Z", "kind": "sing"}]}
        """);
    int before = corrections().all().size();
    CHOSEN.set(Optional.of(file));
    open();

    SHARED.click(SHARED.get().node("#corrections-import"));

    assertThat(words(".card-line").getFirst())
        .contains("line 4: correction 2: “kind” cannot be “sing”");
    assertThat(corrections().all()).hasSize(before);
    CHOSEN.set(Optional.of(folder.resolve("missing.json")));
    SHARED.click(SHARED.get().node("#corrections-import"));
    assertThat(words(".card-line").getFirst()).contains("missing.json: cannot be read");
  }

  @Test
  void a_correction_whose_entity_was_merged_away_meanwhile_is_taken_back_all_the_same()
      throws Exception {
    rename("Emmanuel Macron", "Macron");
    corrections()
        .make(
            new Correction.EntityMerge(
                corrections().named("Emmanuel Macron", null),
                corrections().named("Angela Merkel", null)));
    open();
    filter("renamed");
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.DELETE);

    assertThat(holding()).hasSize(1);
    assertThat(SHARED.get().library().entities().named("Emmanuel Macron").name())
        .isEqualTo("Angela Merkel");
  }

  @Test
  void what_fits_nothing_says_so_and_ten_thousand_are_listed_while_the_window_obeys()
      throws Exception {
    Path file = folder.resolve("many.json");
    StringBuilder many =
        new StringBuilder("{\"format\":\"dateline corrections\",\"version\":1,\"corrections\":[");
    for (int i = 0; i < 10_000; i++) {
      many.append(i == 0 ? "" : ",")
          .append("{\"made\":\"")
          .append(Instant.EPOCH.plusSeconds(i))
          .append("\",\"undone\":\"2020-01-01T00:00:00Z\",\"kind\":\"split\",\"name\":")
          .append("{\"type\":\"PERSON\",\"folded\":\"somebody ")
          .append(i)
          .append("\",\"written\":\"Somebody ")
          .append(i)
          .append("\"}}");
    }
    Files.writeString(file, many.append("]}"));
    corrections().importFrom(file);
    open();
    assertThat(fx(() -> list().getItems().size())).isGreaterThanOrEqualTo(10_000);
    assertThat(listed()).hasSizeLessThan(30);

    filter("somebody 7777");
    assertThat(fx(() -> list().getItems().size())).isEqualTo(1);
    assertThat(listed().getFirst()).startsWith("“Somebody 7777” is split off · Split off");
    filter("somebody xyz");
    assertThat(SHARED.isShown(".correction-history .notice")).isTrue();
    filter("");
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.END);
    assertThat(fx(() -> list().getSelectionModel().getSelectedIndex()))
        .isEqualTo(corrections().all().size() - 1);
  }
}
