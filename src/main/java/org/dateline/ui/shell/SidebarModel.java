package org.dateline.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.model.Overview;
import org.dateline.model.Query;
import org.dateline.model.Stop;
import org.dateline.ui.kit.Background;
import org.dateline.ui.kit.Latest;

/// What the whole library holds, counted.
final class SidebarModel {

  private static final int EACH = 8;

  private final Supplier<Library> library;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<Overview> overview =
      new ReadOnlyObjectWrapper<>(Overview.NOTHING);

  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

  SidebarModel(Supplier<Library> library, Background background) {
    this.library = library;
    this.latest = new Latest(background);
  }

  /// Whether it has been counted.
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Overview> overview() {
    return overview.getReadOnlyProperty();
  }

  /// Counts again.
  void refresh() {
    latest.run(
        () -> library.get().overview(Query.ALL, EACH, Stop.NEVER),
        counted -> {
          overview.set(counted);
          loaded.set(true);
        });
  }
}
