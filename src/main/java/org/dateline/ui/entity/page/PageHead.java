package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.ui.kit.BidiText;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.kit.TruncationTooltip;
import org.kordamp.ikonli.feather.Feather;

/// What and how much an entity is, its spellings, each the way to the articles that have it, and
/// what can be done with the page.
final class PageHead extends VBox {

  /// More spellings than these are in a menu.
  private static final int MAX_SPELLINGS = 7;

  private static final double MAX_SPELLING_WIDTH = 200;

  private final HeadActions actions;
  private final Label type = new Label();
  private final Label counts = new Label();
  private final Button back = Icons.button(new Button(), Feather.ARROW_LEFT, message("page.back"));
  private final ToggleButton follow = new ToggleButton();
  private final FlowPane spellings = new FlowPane();
  private final RovingFocus roving = RovingFocus.inBar(spellings);

  /// What the head asks for.
  ///
  /// @param back to the page before
  /// @param follow whether to follow the entity
  /// @param spelling lists the articles with a spelling
  /// @param copy puts a summary on the clipboard
  /// @param exports writes the page, or what is drawn in it, to files
  record HeadActions(
      Runnable back,
      Runnable follow,
      Consumer<String> spelling,
      Runnable copy,
      PageExports exports) {}

  PageHead(EntityPageModel model, HeadActions actions) {
    this.actions = actions;
    getStyleClass().add("page-head");
    setMinHeight(USE_PREF_SIZE);
    back.setId("page-back");
    back.getStyleClass().add("flat");
    back.setOnAction(_ -> actions.back().run());
    back.visibleProperty().bind(model.canGoBack());
    back.managedProperty().bind(model.canGoBack());
    type.setMinWidth(USE_PREF_SIZE);
    counts.getStyleClass().add("counts");
    counts.setMinWidth(0);
    follow.setGraphic(Icons.of(Feather.BELL));
    follow.setId("follow");
    follow.setOnAction(_ -> {
      // It says whether the entity is followed, and not what was clicked.
      showFollowed(model.follows().get());
      actions.follow().run();
    });
    Button copy = Icons.button(new Button(), Feather.CLIPBOARD, message("page.copy"));
    copy.setId("page-copy");
    copy.setOnAction(_ -> actions.copy().run());
    HBox facts = new HBox(back, type, counts);
    facts.getStyleClass().add("page-facts");
    facts.setAlignment(Pos.CENTER_LEFT);
    facts.setMinWidth(0);
    HBox.setHgrow(facts, Priority.ALWAYS);
    HBox buttons = new HBox(follow, copy, actions.exports().button());
    buttons.getStyleClass().add("page-buttons");
    buttons.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(facts, buttons);
    line.setAlignment(Pos.CENTER_LEFT);
    spellings.getStyleClass().add("page-spellings");
    getChildren().addAll(line, spellings);
    model.content().subscribe(content -> content.ifPresent(this::show));
    model.follows().subscribe(this::showFollowed);
  }

  private void showFollowed(boolean is) {
    follow.setSelected(is);
    follow.setText(is ? message("page.followed") : message("page.follow"));
  }

  private void show(PageContent content) {
    EntityProfile profile = content.profile();
    Entity entity = profile.entity();
    type.setText(Formats.of(entity.type()));
    type.setGraphic(Icons.of(entity.type()));
    type.getStyleClass().setAll("label", "entity-type", Icons.styleClass(entity.type()));
    counts.setText(
        Formats.line(
            Formats.articles(entity.articles()),
            Formats.mentions(content.all().count()),
            profile
                .first()
                .flatMap(first -> profile.last().map(last -> Formats.days(first.day(), last.day())))
                .orElse("")));
    showSpellings(profile.names());
  }

  private void showSpellings(List<NameForm> forms) {
    spellings
        .getChildren()
        .setAll(forms.stream().limit(MAX_SPELLINGS).map(form -> (Node) spelling(form)).toList());
    if (forms.size() > MAX_SPELLINGS) {
      MenuButton more =
          RovingFocus.item(
              new MenuButton(message("entity.more_names", forms.size() - MAX_SPELLINGS)));
      more.setId("more-spellings");
      more.getStyleClass().addAll("flat", "spelling");
      for (NameForm form : forms.subList(MAX_SPELLINGS, forms.size())) {
        MenuItem item =
            new CustomMenuItem(
                new Label(Formats.line(form.text(), Formats.mentions(form.mentions()))));
        item.setOnAction(_ -> actions.spelling().accept(form.text()));
        more.getItems().add(item);
      }
      spellings.getChildren().add(more);
    }
    roving.update();
  }

  private ButtonBase spelling(NameForm form) {
    Button spelling =
        RovingFocus.item(
            new Button(BidiText.part(form.text()), new Label(Formats.number(form.mentions()))));
    spelling.setContentDisplay(ContentDisplay.RIGHT);
    spelling.getStyleClass().add("spelling");
    spelling.setMaxWidth(MAX_SPELLING_WIDTH);
    spelling.setAccessibleText(message("page.spelling", form.text(), form.mentions()));
    TruncationTooltip.install(spelling);
    spelling.setOnAction(_ -> actions.spelling().accept(form.text()));
    return spelling;
  }
}
