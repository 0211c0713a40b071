package org.dateline.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.ui.settings.Appearance;

/// How the window looks, and what the reader changes of it, which is kept for the next start.
final class WindowAppearance {

  private final ReadOnlyObjectWrapper<Appearance> now;
  private final Consumer<Appearance> kept;

  /// @param kept keeps it
  WindowAppearance(Appearance first, Consumer<Appearance> kept) {
    this.now = new ReadOnlyObjectWrapper<>(first);
    this.kept = kept;
  }

  /// How it looks now.
  ReadOnlyObjectProperty<Appearance> now() {
    return now.getReadOnlyProperty();
  }

  /// Makes the window look so.
  void change(Appearance other) {
    now.set(other);
    kept.accept(other);
  }

  /// From light to dark or back.
  void toggleTheme() {
    change(now.get().withDark(!now.get().dark()));
  }

  /// Makes the text of articles larger by some pixels, or smaller where they are negative.
  void enlarge(double pixels) {
    change(now.get().withFontSize(now.get().fontSize() + pixels));
  }

  /// Makes the text of articles as large as it is at first.
  void resetFontSize() {
    change(now.get().withFontSize(Appearance.USUAL));
  }

  /// Keeps it together with the size of the window and of its panes.
  void keep(double width, double height, List<Double> dividers) {
    kept.accept(now.get().withWindow(width, height, dividers));
  }
}
