package org.dateline.ui.entity;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.EntityType;
import org.dateline.ui.kit.BidiText;
import org.dateline.ui.kit.EntityRow;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.kit.TruncationTooltip;
import org.dateline.ui.kit.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/// What the library knows of one entity: its names, when it was in the news, and who and what is in
/// the news with it.
public final class EntityPane extends VBox {

  /// A long name is cut off before it makes the pane wider.
  private static final double MAX_NAME_WIDTH = 156;

  private static final int MAX_NAMES = 12;

  /// @param order by what those alongside it are chosen and sorted
  /// @param show told which other entity to show
  /// @param sort told another order
  /// @param correct told where on the screen to offer what can be said against the entity
  /// @param page shows the page of the entity
  public EntityPane(
      EntityProfile profile,
      CompanionOrder order,
      Consumer<Entity> show,
      Consumer<CompanionOrder> sort,
      Consumer<Point2D> correct,
      Runnable page) {
    getStyleClass().add("entity-pane");
    Entity entity = profile.entity();
    getChildren().add(head(entity, correct, page));
    Label counts =
        new Label(
            Formats.line(Formats.articles(entity.articles()), Formats.mentions(entity.mentions())));
    counts.getStyleClass().add("counts");
    getChildren().add(counts);
    if (!profile.timeline().isEmpty()) {
      getChildren()
          .addAll(heading(message("entity.news")), new MentionTimeline(profile.timeline()));
    }
    List<NameForm> others =
        profile.names().stream().filter(form -> !form.text().equals(entity.name())).toList();
    if (!others.isEmpty()) {
      getChildren().addAll(heading(message("entity.also_written")), names(others));
    }
    getChildren().add(new CompanionMenu(order, sort));
    if (profile.coMentions().isEmpty()) {
      getChildren().add(new WrappedText(message("entity.none_alongside"), "no-names"));
    }
    for (EntityType type : EntityType.values()) {
      List<CoMention> coMentions =
          profile.coMentions().stream().filter(c -> c.entity().type() == type).toList();
      if (!coMentions.isEmpty()) {
        getChildren().add(heading(alongside(type)));
        getChildren().addAll(rows(coMentions, entity.articles(), show));
      }
    }
  }

  private static Node head(Entity entity, Consumer<Point2D> correct, Runnable page) {
    WrappedText name = new WrappedText(entity.name(), "entity-name");
    Label type = new Label(Formats.of(entity.type()), Icons.of(entity.type()));
    type.getStyleClass().addAll("entity-type", Icons.styleClass(entity.type()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button open =
        RovingFocus.item(
            Icons.button(new Button(), Feather.MAXIMIZE_2, message("action.entity_page")));
    open.setId("entity-page");
    open.getStyleClass().addAll("flat", "page-button");
    open.setOnAction(_ -> page.run());
    HBox line = new HBox(type, space, open, RovingFocus.item(CorrectButton.of(correct)));
    line.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(line, name);
    head.getStyleClass().add("entity-head");
    return head;
  }

  private static String alongside(EntityType type) {
    return switch (type) {
      case PERSON -> message("entity.people_alongside");
      case LOCATION -> message("entity.places_alongside");
      case ORGANIZATION -> message("entity.organizations_alongside");
    };
  }

  private static Label heading(String words) {
    Label heading = new Label(words);
    heading.getStyleClass().add("section-heading");
    return heading;
  }

  private static Node names(List<NameForm> others) {
    FlowPane names = new FlowPane();
    names.getStyleClass().add("other-names");
    names.setPrefWrapLength(MAX_NAME_WIDTH);
    names.setMinWidth(0);
    for (NameForm form : others.stream().limit(MAX_NAMES).toList()) {
      Label name = new Label(BidiText.part(form.text()) + "  " + form.mentions());
      name.getStyleClass().add("other-name");
      name.setMaxWidth(MAX_NAME_WIDTH);
      TruncationTooltip.install(name);
      name.setAccessibleText(message("entity.form", form.text(), form.mentions()));
      names.getChildren().add(name);
    }
    if (others.size() > MAX_NAMES) {
      Label more = new Label(message("entity.more_names", others.size() - MAX_NAMES));
      more.getStyleClass().add("counts");
      names.getChildren().add(more);
    }
    return names;
  }

  private static List<Node> rows(List<CoMention> coMentions, long most, Consumer<Entity> show) {
    List<Node> rows = new ArrayList<>();
    for (CoMention companion : coMentions) {
      Entity entity = companion.entity();
      rows.add(
          new EntityRow(
              entity.type(),
              entity.name(),
              companion.articles(),
              most,
              message("entity.in_common", companion.articles()),
              () -> show.accept(entity)));
    }
    return rows;
  }
}
