package org.dateline.ui.article;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.ReadableArticle;
import org.dateline.ui.kit.EntityRow;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.WrappedText;

/// Everybody and everything that an article mentions, by type, those first that it is about most.
///
/// A row costs two milliseconds or three to style, and a long article has hundreds: only those are
/// made that the reader has come to ([#reach]), a few with each frame, so that the window obeys
/// meanwhile. The others have their room.
public final class MentionedEntities extends VBox {

  /// What is there at first, and what is added with one frame.
  private static final int ROWS_A_FRAME = 5;

  /// How far below what is in sight rows are made, in pixels.
  private static final double OVERSCAN = 300;

  /// What is still to be added, in order.
  private final Queue<Supplier<Node>> waiting = new ArrayDeque<>();

  /// The room of what is still to be added.
  private final Region rest = new Region();

  private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper(true);
  private double reached;

  private final AnimationTimer filler =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          // Without a scene, another article has taken its place.
          if (getScene() == null || isFilled()) {
            stop();
            filled.set(true);
          } else {
            fill(ROWS_A_FRAME);
          }
        }
      };

  /// @param show told which entity was clicked
  public MentionedEntities(ReadableArticle article, Consumer<Entity> show) {
    getStyleClass().add("article-names");
    Map<Long, Long> counts = article.mentions().counts(false);
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Entity> mentioned =
        article.mentions().byProminence().stream()
            .filter(entity -> counts.containsKey(entity.number()))
            .toList();
    for (EntityType type : EntityType.values()) {
      List<Entity> entities = mentioned.stream().filter(entity -> entity.type() == type).toList();
      if (!entities.isEmpty()) {
        waiting.add(() -> heading(type));
      }
      for (Entity entity : entities) {
        long here = counts.getOrDefault(entity.number(), 0L);
        waiting.add(() -> row(entity, here, most, show));
      }
    }
    if (article.mentions().all().isEmpty()) {
      waiting.add(() -> new WrappedText(none(article), "no-names"));
    }
    getChildren().add(rest);
    fill(ROWS_A_FRAME);
  }

  /// Notes how far down the reader has come, and makes what is there.
  ///
  /// @param y in pixels from the top
  public void reach(double y) {
    if (y > reached) {
      reached = y;
      if (!waiting.isEmpty()) {
        filled.set(false);
        filler.start();
      }
    }
  }

  /// Whether all rows are there that the reader has come to.
  public ReadOnlyBooleanProperty filled() {
    return filled.getReadOnlyProperty();
  }

  private boolean isFilled() {
    return waiting.isEmpty() || rest.getLayoutY() > reached + OVERSCAN;
  }

  private void fill(int rows) {
    List<Node> next = new ArrayList<>();
    while (next.size() < rows && !waiting.isEmpty()) {
      next.add(waiting.remove().get());
    }
    int made = getChildren().size() - 1;
    getChildren().addAll(made, next);
    // As high as those above are on the average, once they have been laid out.
    rest.setMinHeight(made == 0 ? 0 : waiting.size() * rest.getLayoutY() / made);
  }

  private static Node heading(EntityType type) {
    Label heading = new Label(Formats.many(type), Icons.of(type));
    heading.getStyleClass().add("section-heading");
    return heading;
  }

  private static Node row(Entity entity, long here, long most, Consumer<Entity> show) {
    return new EntityRow(
        entity.type(),
        entity.name(),
        here,
        most,
        message("names.here", here),
        () -> show.accept(entity));
  }

  /// Why there are none.
  private static String none(ReadableArticle article) {
    if (!article.recognised()) {
      return message("names.coming");
    }
    String language = article.article().language();
    if (!language.isEmpty()) {
      return Locale.of(language).getLanguage().startsWith("en")
          ? message("names.none")
          : message("names.not_in", Formats.language(language));
    }
    return isLatin(article.article().text()) ? message("names.none") : message("names.not_in_this");
  }

  /// Whether most letters of a text are Latin ones, as the words are that names are looked for in.
  private static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.LATIN)
            .count();
    return 2 * latin >= letters;
  }
}
