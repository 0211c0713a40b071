package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.entity.FollowedModel;
import org.dateline.ui.entity.FollowedModel.FollowedEntity;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Whom the reader follows, each with how many articles are new; not there where that is nobody.
public final class FollowedList extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final FollowedActions actions;
  private final SidebarRows rows = new SidebarRows();
  private List<FollowedEntity> followed = List.of();
  private SearchQuery now = SearchQuery.ALL;

  /// What the list asks for.
  ///
  /// @param model whom the reader follows
  /// @param show lists what mentions an entity
  /// @param page shows its page
  public record FollowedActions(
      FollowedModel model, Consumer<Entity> show, Consumer<Entity> page) {}

  FollowedList(FoldedSections folds, FollowedActions actions) {
    this.actions = actions;
    setId("followed");
    getChildren()
        .addAll(
            new SectionHeading(
                "section.followed", message("followed.title"), Icons.of(Feather.BELL), folds, rows),
            rows);
    show(List.of());
  }

  void show(List<FollowedEntity> all) {
    if (!all.equals(followed) || rows.getChildren().isEmpty()) {
      followed = List.copyOf(all);
      rows.replace(followed.stream().map(this::row).toList());
      setVisible(!followed.isEmpty());
      setManaged(!followed.isEmpty());
      showCurrent(now);
    }
  }

  /// Marks whose articles are listed now; what of them was new is new no more.
  void showCurrent(SearchQuery query) {
    now = query;
    for (int i = 0; i < followed.size(); i++) {
      Entity entity = followed.get(i).entity();
      boolean is = query.equals(SearchQuery.mentioning(entity.number()));
      rows.row(i).pseudoClassStateChanged(CURRENT, is);
      if (is && followed.get(i).fresh() > 0) {
        actions.model().looked(entity.number());
      }
    }
  }

  private Button row(FollowedEntity of) {
    Entity entity = of.entity();
    SidebarItem row = new SidebarItem();
    row.getStyleClass().addAll("saved", "followed");
    String fresh = of.fresh() == 0 ? "" : Formats.number(of.fresh());
    String words =
        Formats.line(entity.name(), fresh.isEmpty() ? "" : message("saved.new", of.fresh()));
    row.show(entity.name(), fresh, words);
    row.setAccessibleText(Formats.line(words, message("followed.title")));
    row.setOnAction(_ -> actions.show().accept(entity));
    RowCommand.install(
        row,
        List.of(
            RowCommand.of(message("action.entity_page"), () -> actions.page().accept(entity)),
            RowCommand.of(
                message("followed.leave"), KeyCode.DELETE, () -> actions.model().leave(entity))));
    return row;
  }
}
