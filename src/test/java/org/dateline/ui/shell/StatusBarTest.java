package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.imports.ImportReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

final class StatusBarTest {

  private final List<Runnable> later = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static ImportReport report(long added, long updated, long unchanged, long leftOut) {
    return new ImportReport(added, updated, unchanged, 0, leftOut, List.of(), List.of());
  }

  private static String words(StatusBar bar) {
    return bar.getChildren().stream()
        .filter(node -> node.getClass() == Label.class)
        .map(node -> ((Label) node).getText())
        .findFirst()
        .orElseThrow();
  }

  private static Hyperlink link(StatusBar bar) {
    return bar.getChildren().stream()
        .filter(Hyperlink.class::isInstance)
        .map(Hyperlink.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_report_of_an_import_says_only_what_there_is() {
    assertThat(ImportSummary.of(report(200, 0, 0, 4)))
        .isEqualTo("200 articles added · 4 files or lines left out");
    assertThat(ImportSummary.of(report(1, 0, 0, 0))).isEqualTo("1 article added");
    assertThat(ImportSummary.of(report(0, 1, 2, 1)))
        .isEqualTo("1 article updated · 2 articles already there · 1 file or line left out");
    assertThat(ImportSummary.of(report(0, 0, 0, 0))).isEqualTo("Nothing new");
  }

  @Test
  void a_report_goes_by_itself_after_a_while_and_a_fault_stays() {
    StatusBar bar = fx(() -> new StatusBar(later::add));
    fx(() -> {
      bar.report("1 article added", "", () -> {});
      return true;
    });
    assertThat(fx(bar::isVisible)).isTrue();
    fx(() -> {
      later.removeFirst().run();
      return true;
    });
    assertThat(fx(bar::isVisible)).isFalse();

    fx(() -> {
      bar.say("The disk is full");
      return true;
    });
    assertThat(later).isEmpty();
    assertThat(fx(bar::isVisible)).isTrue();
  }

  @Test
  void what_takes_its_place_says_what_it_is_told_and_what_is_at_work() {
    StatusBar before = fx(() -> new StatusBar(later::add));
    StatusBar next = fx(() -> new StatusBar(later::add));
    fx(() -> {
      before.progress(new LibraryEvent.TaskProgress(LibraryEvent.LibraryTask.RECOGNITION, 3, 9));
      before.report("Old", "", () -> {});
      before.passTo(next);
      return true;
    });
    assertThat(words(next)).contains("3");
    fx(() -> {
      before.ended(LibraryEvent.LibraryTask.RECOGNITION);
      return true;
    });
    assertThat(fx(next::isVisible)).isFalse();

    List<String> followed = new ArrayList<>();
    fx(() -> {
      before.report("Written", "Show", () -> followed.add("folder"));
      // The report before the change has been there for long enough.
      later.removeFirst().run();
      link(next).fire();
      return true;
    });
    assertThat(words(next)).isEqualTo("Written");
    assertThat(followed).containsExactly("folder");
    fx(() -> {
      later.removeFirst().run();
      return true;
    });
    assertThat(fx(next::isVisible)).isFalse();
  }

  @Test
  void a_report_takes_nothing_with_it_that_came_after_it() {
    StatusBar bar = fx(() -> new StatusBar(later::add));
    fx(() -> {
      bar.report("1 article added", "", () -> {});
      bar.report("2 articles added", "", () -> {});
      later.removeFirst().run();
      return true;
    });

    assertThat(words(bar)).isEqualTo("2 articles added");
    assertThat(fx(bar::isVisible)).isTrue();
  }

  @Test
  void the_link_of_a_report_leads_on_and_is_not_there_without_one() {
    List<String> followed = new ArrayList<>();
    StatusBar bar = fx(() -> new StatusBar(later::add));
    fx(() -> {
      bar.report("4 files left out", "Show problems", () -> followed.add("problems"));
      link(bar).fire();
      return true;
    });
    assertThat(followed).containsExactly("problems");

    fx(() -> {
      bar.report("1 article added", "", () -> {});
      bar.progress(new LibraryEvent.TaskProgress(LibraryEvent.LibraryTask.RECOGNITION, 1, 2));
      return true;
    });
    assertThat(fx(link(bar)::isVisible)).isFalse();
  }
}
