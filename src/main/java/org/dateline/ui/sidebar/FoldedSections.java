package org.dateline.ui.sidebar;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.ui.kit.BackgroundExecutor;

/// Which sections of the sidebar are folded; kept with the library.
final class FoldedSections {

  private static final String SETTING = "window.sidebar.folded";

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final ReadOnlyObjectWrapper<Set<String>> sections = new ReadOnlyObjectWrapper<>(Set.of());

  FoldedSections(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.background = background;
  }

  /// The names of those that are folded.
  ReadOnlyObjectProperty<Set<String>> sections() {
    return sections.getReadOnlyProperty();
  }

  /// Reads what was kept.
  void begin() {
    background.run(
        () -> library.get().settings().get(SETTING).orElse(""),
        kept -> sections.set(kept.lines().collect(Collectors.toUnmodifiableSet())));
  }

  /// Folds a section, or unfolds it, and keeps that.
  void toggle(String section) {
    Set<String> other = new TreeSet<>(sections.get());
    if (!other.remove(section)) {
      other.add(section);
    }
    sections.set(Set.copyOf(other));
    background.run(() -> library.get().settings().set(SETTING, String.join("\n", other)));
  }
}
