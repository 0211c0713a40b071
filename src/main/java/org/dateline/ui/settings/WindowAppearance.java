package org.dateline.ui.settings;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.ui.article.document.Typography;

/// How the window looks, and what the reader changes of it, which is kept for the next start.
public final class WindowAppearance {

  private final ReadOnlyObjectWrapper<Appearance> now;
  private final Consumer<Appearance> keeper;
  private Appearance kept;

  /// @param first as it was kept last
  /// @param keeper keeps it
  public WindowAppearance(Appearance first, Consumer<Appearance> keeper) {
    this.now = new ReadOnlyObjectWrapper<>(first);
    this.kept = first;
    this.keeper = keeper;
  }

  /// How it looks now.
  public ReadOnlyObjectProperty<Appearance> now() {
    return now.getReadOnlyProperty();
  }

  /// Makes the window look so.
  public void change(Appearance other) {
    now.set(other);
    write(other.withWindow(kept.window(), kept.panes()));
  }

  /// From light to dark or back.
  public void toggleTheme() {
    change(now.get().withDark(!now.get().dark()));
  }

  /// Takes the theme of the desktop, where the reader wants that.
  public void onSystem(boolean dark) {
    ThemeChoice theme = now.get().theme().onSystem(dark);
    if (!theme.equals(now.get().theme())) {
      change(now.get().withTheme(theme));
    }
  }

  /// Makes the text of articles larger by some pixels, or smaller where they are negative.
  public void enlarge(double pixels) {
    change(now.get().withFontSize(now.get().fontSize() + pixels));
  }

  /// Makes the text of articles as large as it is at first.
  public void resetFontSize() {
    change(now.get().withFontSize(Typography.USUAL_SIZE));
  }

  /// Keeps it together with the place of the window and the widths of its panes, if anything has
  /// changed.
  public void keep(WindowBounds window, PaneWidths panes) {
    write(now.get().withWindow(window, panes));
  }

  /// How it was kept last, with the place of the window and the widths of its panes.
  public Appearance kept() {
    return kept;
  }

  private void write(Appearance appearance) {
    if (!appearance.equals(kept)) {
      kept = appearance;
      keeper.accept(appearance);
    }
  }
}
