package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.dateline.library.Samples;
import org.dateline.model.LinkReason.LinkRule;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Where nothing tells whose name a short name is, the reader is shown the candidates, and decides
/// by one click.
final class WhoseNameWindowTest {

  private static final String TALKS =
      "Kim Jong Un met Kim Yo Jong in Pyongyang. Then Kim spoke. Kim Jong Un was silent.";
  private static final String LATER = "Kim Yo Jong flew to Seoul, officials said.";

  @RegisterExtension
  static final SharedWindow SHARED =
      SharedWindow.on(folder ->
          Samples.write(
              folder.resolve("articles.jsonl"),
              Samples.json("talks", "The talks", TALKS)
                  + "\n"
                  + Samples.json("later", "A flight", LATER)));

  private static final CorrectionMenuRobot MENU = new CorrectionMenuRobot(SHARED);

  /// What the short name stands for, and why.
  private static String kim() throws Exception {
    ReadableArticle article =
        fx(() -> SHARED.get().shell().article().shown().get().orElseThrow().article());
    int place = TALKS.indexOf("Kim spoke");
    LinkedMention kim =
        article.mentions().all().stream()
            .filter(linked -> linked.mention().span().start() == place)
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(article.mentions().entities().get(kim.entity())).name()
        + " "
        + kim.mention().why().kind();
  }

  @Test
  void the_candidates_are_told_with_a_reason_each_and_one_click_decides() throws Exception {
    SHARED.open("talks");
    assertThat(kim()).isEqualTo("Kim " + LinkRule.UNDECIDED);

    MENU.rightClick(TALKS, "Kim spoke");
    assertThat(MENU.offered())
        .startsWith(
            "Which “Kim”?",
            "Kim Jong Un: in this article twice, and in no other",
            "Kim Yo Jong: in this article once, and in 1 other article");
    assertThat(fx(() -> CorrectionMenuRobot.item("Which").isDisable())).isTrue();
    MENU.choose("Kim Yo Jong");

    assertThat(kim()).isEqualTo("Kim Yo Jong " + LinkRule.DECIDED);
    assertThat(SHARED.said())
        .isEqualTo("“Kim” is “Kim Yo Jong” in this article: 1 mention in 1 article");
    assertThat(SHARED.get().library().entities().named("Kim Yo Jong").mentions()).isEqualTo(3);
    // The name for display is one that is written in full.
    assertThat(SHARED.get().library().corrections().all())
        .extracting(LoggedCorrection::correction)
        .singleElement()
        .isInstanceOf(Correction.MentionLink.class);

    SHARED.clickUndo();
    assertThat(kim()).isEqualTo("Kim " + LinkRule.UNDECIDED);
  }

  private static void awaitCard(boolean shown) throws Exception {
    for (int i = 0; i < 100 && SHARED.isShown(".entity-card") != shown; i++) {
      SHARED.get().settle();
    }
    assertThat(SHARED.isShown(".entity-card")).isEqualTo(shown);
  }

  @Test
  void the_card_of_such_a_name_asks_the_question_and_leads_to_the_answers() throws Exception {
    SHARED.open("talks");
    FxRobot robot = new FxRobot();
    // The card of a name that the pointer was on before is gone first.
    robot.moveTo(SHARED.get().node(".status-bar"));
    awaitCard(false);
    robot.moveTo(MENU.place(TALKS, "Kim spoke"));
    awaitCard(true);
    assertThat(fx(() -> ((Labeled) SHARED.get().node(".entity-card .correct")).getText()))
        .isEqualTo("Which “Kim”?");

    SHARED.click(SHARED.get().node(".entity-card .correct"));

    assertThat(MENU.offered()).contains("Kim Jong Un: in this article twice, and in no other");
    SHARED.press(KeyCode.ESCAPE);
  }

  @Test
  void a_name_that_is_decided_asks_nothing() throws Exception {
    SHARED.open("later");
    MENU.rightClick(LATER, "Kim Yo Jong");
    List<String> offered = MENU.offered();
    assertThat(offered).first().asString().startsWith("Not a name here");
    SHARED.press(KeyCode.ESCAPE);
  }
}
