package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.dateline.model.EntityType;
import org.dateline.ui.article.ReadDelay;
import org.dateline.ui.article.document.LineSpacing;
import org.dateline.ui.article.document.TextMeasure;
import org.dateline.ui.article.document.Typeface;
import org.dateline.ui.article.document.Typography;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.settings.ChoiceSegments.Choice;

/// The settings of what is seen: the window behind the sheet shows each at once.
final class AppearancePage {

  private final WindowAppearance look;

  /// @param look changes the window, and keeps how it looks
  AppearancePage(WindowAppearance look) {
    this.look = look;
  }

  private Appearance now() {
    return look.now().get();
  }

  /// How articles are set, and when they count as read.
  Node reading() {
    return new VBox(
        new SettingsLine(
            message("settings.face"),
            "",
            new ChoiceSegments(
                look,
                now ->
                    List.of(
                        new Choice(
                            "face-serif",
                            message("settings.serif"),
                            now.face() == Typeface.SERIF,
                            now.withFace(Typeface.SERIF)),
                        new Choice(
                            "face-sans",
                            message("settings.sans_serif"),
                            now.face() == Typeface.SANS,
                            now.withFace(Typeface.SANS))))),
        new SettingsLine(message("settings.size"), "", size()),
        new SettingsLine(
            message("settings.measure"),
            "",
            new ChoiceSegments(
                look,
                now ->
                    Arrays.stream(TextMeasure.values())
                        .map(each ->
                            typed(
                                "measure-",
                                each,
                                measure(each),
                                now.type().measure() == each,
                                now.type().withMeasure(each)))
                        .toList())),
        new SettingsLine(
            message("settings.spacing"),
            "",
            new ChoiceSegments(
                look,
                now ->
                    Arrays.stream(LineSpacing.values())
                        .map(each ->
                            typed(
                                "spacing-",
                                each,
                                spacing(each),
                                now.type().spacing() == each,
                                now.type().withSpacing(each)))
                        .toList())),
        new SettingsLine(
            message("settings.read"),
            message("settings.read.hint"),
            new ChoiceSegments(look, this::delays)));
  }

  private Choice typed(String id, Enum<?> value, String words, boolean chosen, Typography type) {
    return new Choice(id + ChoiceSegments.lower(value), words, chosen, now().withType(type));
  }

  private List<Choice> delays(Appearance now) {
    return Arrays.stream(ReadDelay.values())
        .map(each ->
            new Choice(
                "read-" + ChoiceSegments.lower(each),
                delay(each),
                now.readDelay() == each,
                now.withReadDelay(each)))
        .toList();
  }

  private static String measure(TextMeasure measure) {
    return switch (measure) {
      case NARROW -> message("settings.measure.narrow");
      case USUAL -> message("settings.measure.usual");
      case WIDE -> message("settings.measure.wide");
    };
  }

  private static String spacing(LineSpacing spacing) {
    return switch (spacing) {
      case CLOSE -> message("settings.spacing.close");
      case USUAL -> message("settings.spacing.usual");
      case WIDE -> message("settings.spacing.wide");
    };
  }

  private static String delay(ReadDelay delay) {
    return delay == ReadDelay.AT_ONCE
        ? message("settings.read.at_once")
        : delay
            .after()
            .map(after -> message("settings.read.after", after.toSeconds()))
            .orElseGet(() -> message("settings.read.never"));
  }

  private Node[] size() {
    Slider slider = new Slider(Typography.MIN_SIZE, Typography.MAX_SIZE, now().fontSize());
    slider.setId("font-size");
    slider.setAccessibleText(message("settings.size"));
    slider.setBlockIncrement(1);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    Label pixels = new Label();
    pixels.getStyleClass().add("size-value");
    slider
        .valueProperty()
        .subscribe(value -> {
          double rounded = Math.rint(value.doubleValue());
          pixels.setText(message("settings.pixels", rounded));
          if (rounded != now().fontSize()) {
            look.change(now().withFontSize(rounded));
          }
        });
    Button usual = new Button(message("settings.usual"));
    usual.getStyleClass().add("small-button");
    usual.setOnAction(_ -> slider.setValue(Typography.USUAL_SIZE));
    return new Node[] {slider, pixels, usual};
  }

  /// Which names are underlined.
  Node highlights() {
    VBox page = new VBox();
    for (EntityType type : EntityType.values()) {
      CheckBox box = new CheckBox();
      box.setId("highlight-" + Icons.styleClass(type));
      box.setAccessibleText(words(type));
      box.setSelected(now().types().contains(type));
      box.setOnAction(_ -> look.change(now().withType(type, box.isSelected())));
      Label sign = new Label(message("settings.sample"));
      sign.getStyleClass().addAll("highlight-sample", Icons.styleClass(type));
      sign.setGraphic(Icons.of(type));
      page.getChildren().add(new SettingsLine(words(type), "", sign, box));
    }
    return page;
  }

  private static String words(EntityType type) {
    return switch (type) {
      case PERSON -> message("menu.underline_people");
      case LOCATION -> message("menu.underline_places");
      case ORGANIZATION -> message("menu.underline_organizations");
    };
  }
}
