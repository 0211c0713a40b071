package org.dateline.ui.chart;

import com.google.errorprone.annotations.FormatMethod;
import java.util.List;
import java.util.Locale;

/// Draws pictures as SVG, in the colours of the light theme: to be printed, and changed by others.
public final class SvgPicture {

  private static final int ROW_HEIGHT = 70;
  private static final int NAME_HEIGHT = 18;
  private static final int SCALE_HEIGHT = 18;
  private static final int MARGIN = 10;
  private static final int WIDTH = 900;

  private final StringBuilder shapes = new StringBuilder();
  private final double width;
  private final double height;

  /// Begins one of a size in pixels.
  public SvgPicture(double width, double height) {
    this.width = width;
    this.height = height;
    add("<rect width=\"%.1f\" height=\"%.1f\" fill=\"#ffffff\"/>", width, height);
  }

  /// Bars and what they are called.
  public record NamedBars(String name, List<DateBar> bars) {}

  /// Bars over time, those of several names below one another on one scale.
  ///
  /// @param rows with bars of the same days each
  /// @param from what the first bar stands for
  /// @param until what the last bar stands for
  public static SvgPicture ofBars(List<NamedBars> rows, String from, String until) {
    double height = 2 * MARGIN + rows.size() * (ROW_HEIGHT + NAME_HEIGHT) + SCALE_HEIGHT;
    SvgPicture picture = new SvgPicture(WIDTH, height);
    long most =
        rows.stream().flatMap(row -> row.bars().stream()).mapToLong(DateBar::count).max().orElse(1);
    double top = MARGIN;
    for (NamedBars row : rows) {
      picture.text(MARGIN, top + NAME_HEIGHT - 5, row.name(), "start");
      picture.bars(row.bars(), top + NAME_HEIGHT, Math.max(1, most));
      top += ROW_HEIGHT + NAME_HEIGHT;
    }
    picture.text(MARGIN, top + SCALE_HEIGHT - 4, from, "start");
    picture.text(WIDTH - MARGIN, top + SCALE_HEIGHT - 4, until, "end");
    return picture;
  }

  private void bars(List<DateBar> bars, double top, long most) {
    double step = (width - 2 * MARGIN) / Math.max(1, bars.size());
    for (int i = 0; i < bars.size(); i++) {
      double high = (double) ROW_HEIGHT * bars.get(i).count() / most;
      add(
          "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#5d6a79\"/>",
          MARGIN + i * step, top + ROW_HEIGHT - high, Math.max(0.5, step - 1), high);
    }
  }

  /// A line.
  public void line(double x1, double y1, double x2, double y2, double strength) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#b6c0ca\""
            + " stroke-width=\"%.1f\"/>",
        x1, y1, x2, y2, strength);
  }

  /// A name in a box, by the middle of that.
  public void box(double x, double y, double boxWidth, double boxHeight, String name) {
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"9\" fill=\"#ffffff\""
            + " stroke=\"#5d6a79\"/>",
        x - boxWidth / 2, y - boxHeight / 2, boxWidth, boxHeight);
    text(x, y + 4, name, "middle");
  }

  private void text(double x, double y, String words, String anchor) {
    add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(words));
  }

  @FormatMethod
  private void add(String shape, Object... values) {
    shapes.append("  ").append(String.format(Locale.ROOT, shape, values)).append('\n');
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .filter(c -> c >= ' ')
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            default -> escaped.appendCodePoint(c);
          }
        });
    return escaped.toString();
  }

  /// The picture as a file holds it.
  @Override
  public String toString() {
    String begin =
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\""
                + " font-family=\"sans-serif\" font-size=\"12\">",
            width,
            height);
    StringBuilder whole = new StringBuilder(begin);
    whole.append('\n').append(shapes);
    whole.append("</svg>");
    whole.append('\n');
    return whole.toString();
  }
}
