package org.dateline.ui.tag;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.dateline.model.Tag;
import org.dateline.model.TagColour;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.TagMark;

/// Asks for the tags of articles, and offers what can be done with a tag itself.
public record TagSheets(TagsModel model, Overlay overlay) {

  /// Asks for the tags of articles, by their numbers.
  public void ask(List<Long> articles) {
    model.ask(
        articles,
        state -> {
          TagPrompt prompt =
              new TagPrompt(
                  state,
                  choice -> {
                    overlay.hideSheet();
                    model.apply(choice);
                  });
          show(message("tags.title", articles.size()), prompt);
          prompt.begin();
        });
  }

  /// Asks for another name for a tag, by its number.
  public void rename(long tag) {
    model.with(tag, this::rename);
  }

  private void rename(Tag tag) {
    TagNamePrompt prompt =
        new TagNamePrompt(
            tag.name(),
            name -> {
              overlay.hideSheet();
              model.rename(tag, name);
            });
    show(message("tags.rename.title"), prompt);
    prompt.begin();
  }

  private void show(String title, Node content) {
    Sheet sheet = new Sheet(title, content, overlay::hideSheet);
    overlay.showSheet(sheet);
    // What is scrolled is in the scene, and can have the keyboard, only when it has its style.
    sheet.applyCss();
  }

  /// What can be done with a tag, as the entries of a menu.
  ///
  /// @param tag its number
  public List<MenuItem> menu(long tag) {
    List<MenuItem> items = new ArrayList<>();
    MenuItem rename = new MenuItem(message("tags.rename"));
    rename.setOnAction(_ -> rename(tag));
    Menu colours = new Menu(message("tags.colour"));
    for (TagColour colour : TagColour.values()) {
      MenuItem item = new MenuItem(name(colour), TagMark.of(colour));
      item.setOnAction(_ -> model.with(tag, it -> model.recolour(it, colour)));
      colours.getItems().add(item);
    }
    MenuItem remove = new MenuItem(message("tags.remove"));
    remove.setOnAction(_ -> model.with(tag, model::remove));
    items.addAll(List.of(rename, colours, remove));
    return items;
  }

  private static String name(TagColour colour) {
    return switch (colour) {
      case RED -> message("tags.colour.red");
      case ORANGE -> message("tags.colour.orange");
      case OLIVE -> message("tags.colour.olive");
      case GREEN -> message("tags.colour.green");
      case TEAL -> message("tags.colour.teal");
      case BLUE -> message("tags.colour.blue");
      case PURPLE -> message("tags.colour.purple");
      case PINK -> message("tags.colour.pink");
      case GREY -> message("tags.colour.grey");
    };
  }
}
