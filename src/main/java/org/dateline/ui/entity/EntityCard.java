package org.dateline.ui.entity;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.messages.LinkMessages;
import org.dateline.model.Entity;
import org.dateline.model.LinkReason;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.ui.article.HoveredName;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/// What shows while the pointer rests on a name: who or what it is, and why it was linked.
public final class EntityCard extends VBox {

  private static final double WIDTH = 280;
  private static final int MAX_OTHER_NAMES = 4;

  /// @param name under the pointer, or with the keyboard
  /// @param correct told where on the screen to offer what can be said against the name
  /// @param page shows the page of the entity
  public EntityCard(HoveredName name, Consumer<Point2D> correct, Runnable page) {
    Entity entity = name.entity();
    LinkedMention linked = name.linked();
    getStyleClass().add("entity-card");
    setMaxWidth(WIDTH);
    Label type = new Label(Formats.of(entity.type()), Icons.of(entity.type()));
    type.getStyleClass().addAll("entity-type", Icons.styleClass(entity.type()));
    getChildren().addAll(type, new WrappedText(entity.name(), "card-name"));
    List<String> also =
        name.forms().stream()
            .filter(o -> !o.equals(entity.name()) && !o.equals(name.written()))
            .toList();
    if (!also.isEmpty()) {
      add(message("card.also", Formats.list(also.stream().limit(MAX_OTHER_NAMES).toList())));
    }
    add(message("card.articles", entity.articles()));
    if (linked.sameAs().isPresent()
        || linked.mention().why().kind() != LinkReason.LinkRule.WRITTEN) {
      add(message("card.linked", LinkMessages.of(linked)));
    }
    Button button =
        linked.mention().why().kind() == LinkReason.LinkRule.UNDECIDED
            ? CorrectButton.of(message("card.which", name.written()), correct)
            : CorrectButton.of(correct);
    // The article keeps the keyboard, and its own way to the menu.
    button.setFocusTraversable(false);
    Button open = new Button(message("entity.page"), Icons.of(Feather.MAXIMIZE_2));
    open.getStyleClass().addAll("flat", "page-button");
    open.setFocusTraversable(false);
    open.setOnAction(_ -> page.run());
    getChildren().add(new HBox(button, open));
  }

  private void add(String words) {
    getChildren().add(new WrappedText(words, "card-line"));
  }
}
