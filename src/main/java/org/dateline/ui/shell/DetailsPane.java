package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.ReadableArticle;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;
import org.dateline.ui.article.MentionedEntities;
import org.dateline.ui.entity.EntityModel;
import org.dateline.ui.entity.EntityPane;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.kordamp.ikonli.feather.Feather;

/// The details pane: the entity in focus, or everybody and everything in the article.
final class DetailsPane extends ScrollPane {

  private final ArticleModel article;
  private final EntityModel entity;
  private final DetailsActions actions;
  private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);
  private Optional<Node> shown = Optional.empty();
  private Object source = Optional.empty();
  private Optional<MentionedEntities> mentioned = Optional.empty();
  private final RovingFocus roving = new RovingFocus(this);

  /// Where clicks lead, and what else stands there.
  ///
  /// @param show everything that mentions an entity
  /// @param leaveEntity back to the names of the article
  /// @param correct offers, at a point of the screen, what can be said against an entity
  /// @param page shows the page of an entity
  /// @param notes the reader's notes on an article, where it has any
  record DetailsActions(
      Consumer<Entity> show,
      Runnable leaveEntity,
      BiConsumer<Entity, Point2D> correct,
      Consumer<Entity> page,
      Function<ReadableArticle, Optional<Node>> notes) {}

  DetailsPane(ArticleModel article, EntityModel entity, DetailsActions actions) {
    this.article = article;
    this.entity = entity;
    this.actions = actions;
    getStyleClass().addAll("details", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    // The article is drawn first, then what stands beside it; until then nothing does.
    article
        .shown()
        .addListener((_, _, _) -> {
          clear();
          FirstPaint.after(this::update);
        });
    entity.profile().addListener((_, _, _) -> update());
    vvalueProperty().addListener((_, _, _) -> reach());
    viewportBoundsProperty().addListener((_, _, _) -> reach());
  }

  /// Whether all is there that is to be shown.
  ReadOnlyBooleanProperty complete() {
    return complete.getReadOnlyProperty();
  }

  /// Takes away what belongs to an article that is shown no more.
  private void clear() {
    boolean other =
        source instanceof ReadableArticle before
            && article.shown().get().stream()
                .noneMatch(now -> now.article().number() == before.number());
    if (other) {
      place("nothing", VBox::new);
    }
  }

  private void update() {
    Optional<EntityProfile> profile = entity.profile().get();
    if (profile.isPresent()) {
      place(profile.get(), () -> entityPane(profile.get()));
    } else if (article.shown().get().isPresent()) {
      DisplayedArticle now = article.shown().get().get();
      place(now.article(), () -> articlePane(now));
    } else {
      place("nothing", VBox::new);
    }
  }

  /// Makes the content anew only if what it shows has changed, so that it keeps its place.
  private void place(Object now, java.util.function.Supplier<Node> content) {
    if (shown.isEmpty() || !now.equals(source)) {
      boolean sameKind = now.getClass().equals(source.getClass()) && same(now, source);
      double place = sameKind ? getVvalue() : 0;
      source = now;
      complete.unbind();
      complete.set(true);
      mentioned = Optional.empty();
      Node node = content.get();
      boolean keyboard = isFocusWithin();
      shown = Optional.of(node);
      setContent(node);
      setVvalue(place);
      roving.update();
      if (keyboard) {
        // What had it is gone.
        roving.focus();
      }
    }
  }

  private static boolean same(Object now, Object before) {
    return now instanceof EntityProfile a
        && before instanceof EntityProfile b
        && a.entity().number() == b.entity().number();
  }

  /// Has the names made that are in sight.
  private void reach() {
    double height = getViewportBounds().getHeight();
    double hidden = mentioned.map(names -> Math.max(0, names.getHeight() - height)).orElse(0.0);
    mentioned.ifPresent(names -> names.reach(height + getVvalue() * hidden));
  }

  /// Gives the pane the keyboard; returns whether there is anything in it that can be pressed.
  boolean focusRows() {
    return roving.focus();
  }

  private Node entityPane(EntityProfile profile) {
    Button back =
        RovingFocus.item(new Button(message("details.article"), Icons.of(Feather.CHEVRON_LEFT)));
    back.setId("leave-entity");
    back.getStyleClass().addAll("flat", "leave-entity");
    back.setOnAction(_ -> actions.leaveEntity().run());
    return new VBox(
        back,
        new EntityPane(
            profile,
            entity.order(),
            actions.show(),
            entity::sort,
            at -> actions.correct().accept(profile.entity(), at),
            () -> actions.page().accept(profile.entity())));
  }

  private Node articlePane(DisplayedArticle now) {
    Label title = new Label(message("details.article"));
    title.getStyleClass().add("details-title");
    MentionedEntities entities = new MentionedEntities(now.article(), actions.show());
    complete.bind(entities.filled());
    mentioned = Optional.of(entities);
    // Who is at the end stays there as what is above turns out higher than it was taken for.
    entities.heightProperty().addListener((_, _, _) -> reach());
    reach();
    VBox content = new VBox(title, entities);
    actions.notes().apply(now.article()).ifPresent(list -> content.getChildren().add(1, list));
    return content;
  }
}
