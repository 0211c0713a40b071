package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.dateline.ui.kit.ContrastRatio;
import org.dateline.ui.settings.Appearance;
import org.dateline.ui.settings.ThemeChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whatever a reader comes to can be read in every theme: the contrast of its text and icons, as
/// the style sheets make it.
final class TextContrastWindowTest {

  /// By WCAG 2.2: 1.4.3 for text, 1.4.3 for large text, 1.4.11 for icons, and what high contrast
  /// promises.
  private static final double TEXT = 4.5;

  private static final double LARGE_TEXT = 3;
  private static final double ICON = 3;
  private static final double HIGH = 7;

  /// Pixels.
  private static final double LARGE = 24;

  private static final List<ThemeChoice> THEMES =
      List.of(
          ThemeChoice.FIRST.withDark(false),
          ThemeChoice.FIRST.withDark(true),
          ThemeChoice.FIRST.withDark(false).withContrast(true),
          ThemeChoice.FIRST.withDark(true).withContrast(true));

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  @AfterEach
  void end() throws Exception {
    SHARED.run(() -> SHARED.get().shell().look().change(Appearance.FIRST));
  }

  @ParameterizedTest
  @EnumSource
  void text_and_icons_stand_out_from_what_is_behind_them(WindowTour stop) throws Exception {
    stop.go(SHARED);

    List<String> faint = new ArrayList<>();
    for (ThemeChoice theme : THEMES) {
      SHARED.run(() ->
          SHARED
              .get()
              .shell()
              .look()
              .change(SHARED.get().shell().look().now().get().withTheme(theme)));
      faint.addAll(
          fx(() ->
              WindowTour.seen(SHARED).stream()
                  .flatMap(it ->
                      it instanceof Text text
                          ? told(text, theme).stream()
                          : Optional.<String>empty().stream())
                  .distinct()
                  .toList()));
    }

    assertThat(faint).isEmpty();
  }

  /// What is too faint.
  private static Optional<String> told(Text text, ThemeChoice theme) {
    if (text.getText().isBlank() || isDisabled(text) || !(text.getFill() instanceof Color fill)) {
      return Optional.empty();
    }
    double opacity = 1;
    for (Node at = text; at != null; at = at.getParent()) {
      opacity *= at.getOpacity();
    }
    if (opacity == 0) {
      return Optional.empty();
    }
    Color behind = behind(text, theme);
    Color seen = ContrastRatio.over(fill, fill.getOpacity() * opacity, behind);
    double ratio = ContrastRatio.of(seen, behind);
    boolean large = text.getFont().getSize() >= LARGE;
    double least =
        text instanceof FontIcon ? ICON : theme.contrast() ? HIGH : large ? LARGE_TEXT : TEXT;
    return ratio >= least
        ? Optional.empty()
        : Optional.of(
            String.format(
                "%.2f for %s (%s on %s%s%s) in %s",
                ratio,
                text instanceof FontIcon icon ? icon.getIconLiteral() : "“" + text.getText() + "”",
                seen,
                behind,
                theme.dark() ? ", dark" : ", light",
                theme.contrast() ? ", high" : "",
                place(text)));
  }

  private static boolean isDisabled(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.isDisabled()) {
        return true;
      }
    }
    return false;
  }

  /// The backgrounds of what it is in, one over the other.
  private static Color behind(Node node, ThemeChoice theme) {
    List<Color> layers = new ArrayList<>();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> fills = region.getBackground().getFills();
        for (BackgroundFill fill : fills.reversed()) {
          if (fill.getFill() instanceof Color colour) {
            layers.add(
                Color.color(
                    colour.getRed(),
                    colour.getGreen(),
                    colour.getBlue(),
                    colour.getOpacity() * at.getOpacity()));
          }
        }
      }
    }
    Color behind = theme.dark() ? Color.BLACK : Color.WHITE;
    for (Color layer : layers.reversed()) {
      behind = ContrastRatio.over(layer, layer.getOpacity(), behind);
    }
    return behind;
  }

  private static String place(Node node) {
    List<String> place = new ArrayList<>();
    for (Node at = node.getParent(); at != null && place.size() < 4; at = at.getParent()) {
      place.add("." + String.join(".", at.getStyleClass()) + at.getPseudoClassStates());
    }
    return String.join(" in ", place);
  }
}
