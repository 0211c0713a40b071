package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.dateline.model.query.Hit;
import org.dateline.model.query.Hit.EntityLabel;
import org.dateline.ui.kit.Glyph;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The menu of a row: what can be done with the article, and all that it leads to, so that what can
/// be clicked in a row can be reached by the keyboard too.
final class RowMenu extends ContextMenu {

  /// Where a row leads.
  ///
  /// @param like to the articles that are like this one
  /// @param copies to the articles with nearly the same text, this one among them
  /// @param why to why the article is in the list; empty where everything is, or nobody can tell
  /// @param entity to the articles that mention an entity
  record RowActions(
      Consumer<Hit> like,
      Consumer<Hit> copies,
      Supplier<Optional<Consumer<Hit>>> why,
      LongConsumer entity) {}

  /// @param about the names that the row shows, and those for which it has no room
  /// @param batch what can be done with the article
  RowMenu(Hit hit, List<EntityLabel> about, RowActions actions, List<MenuItem> batch) {
    getItems().addAll(batch);
    if (!batch.isEmpty()) {
      getItems().add(new SeparatorMenuItem());
    }
    add(message("article.like"), Icons.of(Glyph.SIMILAR), () -> actions.like().accept(hit));
    if (hit.similar() > 0) {
      add(
          message("list.copies", hit.similar()),
          Icons.of(Feather.LAYERS),
          () -> actions.copies().accept(hit));
    }
    actions
        .why()
        .get()
        .ifPresent(
            why -> add(message("list.why"), Icons.of(Feather.HELP_CIRCLE), () -> why.accept(hit)));
    if (!about.isEmpty()) {
      getItems().add(new SeparatorMenuItem());
    }
    for (EntityLabel name : about) {
      add(name.name(), Icons.of(name.type()), () -> actions.entity().accept(name.entity()));
    }
  }

  private void add(String words, Node icon, Runnable action) {
    MenuItem item = new MenuItem(words, icon);
    // An underscore in a name is no key to press.
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    getItems().add(item);
  }
}
