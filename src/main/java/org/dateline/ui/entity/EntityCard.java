package org.dateline.ui.entity;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.messages.LinkMessages;
import org.dateline.model.Entity;
import org.dateline.model.LinkReason;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.ui.kit.BidiText;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.WrappedText;

/// What shows while the pointer rests on a name: who or what it is, and why it was linked.
public final class EntityCard extends VBox {

  private static final double WIDTH = 280;
  private static final int MAX_OTHER_NAMES = 4;

  /// @param written the name as it stands under the pointer
  /// @param others other ways the open article writes it
  /// @param linked the mention under the pointer, and why it is this entity's
  public EntityCard(Entity entity, String written, List<String> others, LinkedMention linked) {
    getStyleClass().add("entity-card");
    setMaxWidth(WIDTH);
    setMouseTransparent(true);
    Label type = new Label(Formats.of(entity.type()), Icons.of(entity.type()));
    type.getStyleClass().addAll("entity-type", Icons.styleClass(entity.type()));
    getChildren().addAll(type, new WrappedText(entity.name(), "card-name"));
    List<String> also =
        others.stream().filter(o -> !o.equals(entity.name()) && !o.equals(written)).toList();
    if (!also.isEmpty()) {
      add(message("card.also", BidiText.join(", ", also.stream().limit(MAX_OTHER_NAMES).toList())));
    }
    add(message("card.articles", entity.articles()));
    if (linked.sameAs().isPresent()
        || linked.mention().why().kind() != LinkReason.LinkRule.WRITTEN) {
      add(message("card.linked", LinkMessages.of(linked)));
    }
  }

  private void add(String words) {
    getChildren().add(new WrappedText(words, "card-line"));
  }
}
