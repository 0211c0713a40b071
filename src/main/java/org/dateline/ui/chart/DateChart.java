package org.dateline.ui.chart;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.dateline.model.query.Filter;
import org.dateline.ui.kit.Formats;

/// A bar chart over time, to choose dates by: a click takes one, a drag or a click with Shift a
/// stretch, and what is chosen is given back by the same click again. With the keyboard the arrows
/// go from bar to bar, with Shift over a stretch, and Enter or Space takes it.
public final class DateChart extends Pane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");
  private static final double MAX_BAR_WIDTH = 16;

  /// As wide as a bar is at most where there is much room, in pixels.
  public static final double MAX_WIDE_BAR_WIDTH = 90;

  private static final double MIN_BAR_HEIGHT = 2;
  private static final int NOWHERE = -1;

  private final Consumer<Filter.DateFilter> choose;
  private final Consumer<String> say;
  private final List<Region> nodes = new ArrayList<>();
  private final LongFunction<String> words;
  private List<DateBar> bars = List.of();
  private double maxBarWidth = MAX_BAR_WIDTH;
  private long least = 1;
  private Optional<Filter.DateFilter> chosen = Optional.empty();
  private int anchor = NOWHERE;
  private int at = NOWHERE;

  /// @param choose told the dates, also where they are chosen already
  /// @param say told what the bars under the pointer stand for; empty for none
  public DateChart(Consumer<Filter.DateFilter> choose, Consumer<String> say) {
    this(choose, say, Formats::number);
  }

  /// The same.
  ///
  /// @param words how so many of what is counted are said
  public DateChart(
      Consumer<Filter.DateFilter> choose, Consumer<String> say, LongFunction<String> words) {
    this.choose = choose;
    this.say = say;
    this.words = words;
    getStyleClass().add("date-chart");
    setAccessibleRole(AccessibleRole.SLIDER);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> touch(place(event), place(event)));
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> touch(NOWHERE, NOWHERE));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(place(event)));
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty().addListener((_, _, is) -> touch(is ? Math.max(0, at) : NOWHERE));
  }

  /// Draws bars that have much room as wide as that is good for.
  public void makeWide() {
    maxBarWidth = MAX_WIDE_BAR_WIDTH;
    requestLayout();
  }

  /// Has a bar as high as the chart stand for no less than this, so that charts can be compared.
  public void scale(long most) {
    least = Math.max(1, most);
    requestLayout();
  }

  /// Shows bars.
  ///
  /// @param shown one after another
  /// @param dates what is chosen
  public void show(List<DateBar> shown, Optional<Filter.DateFilter> dates) {
    if (!shown.equals(bars) || !dates.equals(chosen)) {
      bars = List.copyOf(shown);
      chosen = dates;
      while (nodes.size() < bars.size()) {
        Region node = new Region();
        node.getStyleClass().add("bar");
        node.setManaged(false);
        nodes.add(node);
      }
      getChildren().setAll(nodes.subList(0, bars.size()));
      for (int i = 0; i < bars.size(); i++) {
        DateBar bar = bars.get(i);
        nodes.get(i).pseudoClassStateChanged(CHOSEN, dates.map(bar::touches).orElse(false));
      }
      touch(NOWHERE, NOWHERE);
      setAccessibleText(
          dates
              .map(it -> message("dates.chosen", words(it)))
              .orElseGet(() -> message("dates.title")));
      requestLayout();
    }
  }

  private static String words(Filter.DateFilter dates) {
    return Formats.days(dates.first(), dates.last());
  }

  private double step() {
    return Math.min(maxBarWidth, (getWidth() - snappedLeftInset() - snappedRightInset()) / count());
  }

  private int count() {
    return Math.max(1, bars.size());
  }

  @Override
  protected void layoutChildren() {
    long most = Math.max(least, bars.stream().mapToLong(DateBar::count).max().orElse(1));
    double room = getHeight() - snappedTopInset() - snappedBottomInset();
    double step = step();
    for (int i = 0; i < bars.size(); i++) {
      long count = bars.get(i).count();
      double height = count == 0 ? 1 : Math.max(MIN_BAR_HEIGHT, room * count / most);
      double x = snappedLeftInset() + i * step;
      nodes
          .get(i)
          .resizeRelocate(
              x, getHeight() - snappedBottomInset() - height, Math.max(1, step - 1), height);
    }
  }

  private int place(MouseEvent event) {
    int place = (int) Math.floor((event.getX() - snappedLeftInset()) / step());
    return Math.clamp(place, 0, count() - 1);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !bars.isEmpty()) {
      requestFocus();
      int place = place(event);
      anchor = event.isShiftDown() ? start(place) : place;
      drag(place);
      event.consume();
    }
  }

  /// Where a stretch begins that is to reach a place: at the far end of what is chosen.
  private int start(int place) {
    int first = NOWHERE;
    int last = NOWHERE;
    for (int i = 0; i < bars.size(); i++) {
      DateBar bar = bars.get(i);
      if (chosen.map(bar::touches).orElse(false)) {
        first = first == NOWHERE ? i : first;
        last = i;
      }
    }
    return first == NOWHERE ? place : place < first ? last : first;
  }

  private void drag(int place) {
    if (anchor != NOWHERE) {
      touch(anchor, place);
    }
  }

  private void released(MouseEvent event) {
    if (anchor != NOWHERE) {
      take(anchor, place(event));
      event.consume();
    }
  }

  private void take(int one, int other) {
    Filter.DateFilter dates = DateBar.stretch(bars, one, other);
    anchor = NOWHERE;
    at = other;
    choose.accept(dates);
  }

  private void pressed(KeyEvent event) {
    if (bars.isEmpty() || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> step(-1, event.isShiftDown());
      case RIGHT -> step(1, event.isShiftDown());
      case ENTER, SPACE -> take(anchor == NOWHERE ? Math.max(0, at) : anchor, Math.max(0, at));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by, boolean stretch) {
    anchor = !stretch ? NOWHERE : anchor == NOWHERE ? Math.max(0, at) : anchor;
    at = Math.clamp((long) Math.max(0, at) + by, 0, count() - 1);
    touch(anchor == NOWHERE ? at : anchor, at);
  }

  private void touch(int place) {
    touch(place, place);
  }

  private void touch(int one, int other) {
    int first = Math.min(one, other);
    int last = Math.max(one, other);
    for (int i = 0; i < bars.size(); i++) {
      nodes.get(i).pseudoClassStateChanged(TOUCHED, first != NOWHERE && i >= first && i <= last);
    }
    if (first == NOWHERE || last >= bars.size()) {
      say.accept("");
    } else {
      long count = bars.subList(first, last + 1).stream().mapToLong(DateBar::count).sum();
      String told =
          message("dates.counted", words(DateBar.stretch(bars, first, last)), words.apply(count));
      say.accept(told);
      setAccessibleText(told);
    }
  }
}
