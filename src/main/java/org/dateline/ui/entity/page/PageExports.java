package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.dateline.messages.export.ComparisonExport.ComparedTable;
import org.dateline.messages.export.ExportFormat;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// How a page is written to files: the entity, or the comparison while that is shown, and what is
/// drawn.
///
/// @param isComparing whether two or more are compared
/// @param entity writes the entity
/// @param comparison writes the comparison
/// @param png writes what is drawn, as PNG
/// @param svg the same as SVG
record PageExports(
    BooleanSupplier isComparing,
    Consumer<ExportFormat> entity,
    BiConsumer<ExportFormat, ComparedTable> comparison,
    Runnable png,
    Runnable svg) {

  /// A button with all of it in a menu.
  MenuButton button() {
    MenuButton export = Icons.button(new MenuButton(), Feather.DOWNLOAD, message("page.export"));
    export.setId("page-export");
    // A menu without items does not open.
    export.getItems().setAll(new MenuItem());
    export.setOnShowing(_ -> export.getItems().setAll(items()));
    return export;
  }

  private List<MenuItem> items() {
    List<MenuItem> items =
        new ArrayList<>(isComparing.getAsBoolean() ? ofComparison() : ofEntity());
    items.add(new SeparatorMenuItem());
    items.add(item(message("page.export.png"), png));
    items.add(item(message("page.export.svg"), svg));
    return items;
  }

  private List<MenuItem> ofEntity() {
    return List.of(
        item(message("page.export.csv"), () -> entity.accept(ExportFormat.CSV)),
        item(message("page.export.json"), () -> entity.accept(ExportFormat.JSON)),
        item(message("page.export.markdown"), () -> entity.accept(ExportFormat.MARKDOWN)),
        item(message("page.export.html"), () -> entity.accept(ExportFormat.HTML)));
  }

  private List<MenuItem> ofComparison() {
    return List.of(
        item(
            message("page.export.time"),
            () -> comparison.accept(ExportFormat.CSV, ComparedTable.TIME)),
        item(
            message("page.export.meeting"),
            () -> comparison.accept(ExportFormat.CSV, ComparedTable.ARTICLES)),
        item(
            message("page.export.json"),
            () -> comparison.accept(ExportFormat.JSON, ComparedTable.TIME)),
        item(
            message("page.export.markdown"),
            () -> comparison.accept(ExportFormat.MARKDOWN, ComparedTable.TIME)),
        item(
            message("page.export.html"),
            () -> comparison.accept(ExportFormat.HTML, ComparedTable.TIME)));
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
