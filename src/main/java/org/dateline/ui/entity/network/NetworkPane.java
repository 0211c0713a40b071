package org.dateline.ui.entity.network;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.dateline.library.entity.EntityNetwork;
import org.dateline.library.entity.EntityNetwork.NetworkLink;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.ui.chart.SvgPicture;
import org.dateline.ui.entity.network.ForceLayout.NodeBox;
import org.dateline.ui.entity.network.ForceLayout.NodeLink;
import org.dateline.ui.entity.network.ForceLayout.NodePoint;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;

/// A network drawn as names and lines: the arrows go from name to name, a click or Enter leads to
/// one. One Tab stop. The lines of the name with the keyboard or the pointer stand out.
public final class NetworkPane extends Pane {

  private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");
  private static final double MAX_NODE_WIDTH = 150;

  /// With more lines between companions none can be followed; those of the most articles are drawn.
  private static final int MAX_LINKS = 60;

  private final List<Button> nodes = new ArrayList<>();
  private final List<DrawnLink> links = new ArrayList<>();
  private List<NodePoint> places = List.of();
  private int inSight;
  private double placedWidth = -1;
  private double placedHeight = -1;

  /// A line between two nodes, by their places.
  private record DrawnLink(int from, int to, double pull, Line line) {

    boolean isOf(int node) {
      return from == node || to == node;
    }
  }

  /// @param show told whom to show
  public NetworkPane(EntityNetwork network, Consumer<Entity> show) {
    getStyleClass().add("network");
    setAccessibleText(message("network.of", network.center().name(), network.companions().size()));
    add(network.center(), network.center().articles(), show).getStyleClass().add("center");
    for (CoMention companion : network.companions()) {
      add(companion.entity(), companion.articles(), show);
    }
    double most = network.companions().stream().mapToLong(CoMention::articles).max().orElse(1);
    for (int i = 0; i < network.companions().size(); i++) {
      link(0, i + 1, network.companions().get(i).articles() / most, "spoke");
    }
    List<NetworkLink> strongest =
        network.links().stream()
            .sorted(Comparator.comparingLong(NetworkLink::articles).reversed())
            .limit(MAX_LINKS)
            .toList();
    double mostLinked = strongest.isEmpty() ? 1 : strongest.getFirst().articles();
    for (NetworkLink link : strongest) {
      link(link.first() + 1, link.second() + 1, link.articles() / mostLinked, "between");
    }
    links.forEach(link -> getChildren().add(link.line()));
    getChildren().addAll(nodes);
    stopAt(0);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Button add(Entity entity, long articles, Consumer<Entity> show) {
    int index = nodes.size();
    Button node = new Button(entity.name(), Icons.of(entity.type()));
    node.getStyleClass().setAll("network-node", Icons.styleClass(entity.type()));
    node.setAccessibleText(
        message(
            "entity.row",
            entity.name(),
            Formats.of(entity.type()),
            message("entity.in_common", articles)));
    node.setMaxWidth(MAX_NODE_WIDTH);
    node.setFocusTraversable(false);
    node.setOnAction(_ -> show.accept(entity));
    node.focusedProperty().addListener((_, _, is) -> touch(index, is));
    node.hoverProperty().addListener((_, _, is) -> touch(index, is || node.isFocused()));
    nodes.add(node);
    return node;
  }

  private void link(int from, int to, double pull, String styleClass) {
    Line line = new Line();
    line.getStyleClass().addAll("network-link", styleClass);
    line.setStrokeWidth(1 + 2 * pull);
    links.add(new DrawnLink(from, to, Math.clamp(pull, 0.1, 1), line));
  }

  private void touch(int node, boolean is) {
    for (DrawnLink link : links) {
      if (link.isOf(node)) {
        link.line().pseudoClassStateChanged(TOUCHED, is);
      }
    }
  }

  /// Gives the keyboard to the name in the middle.
  public void begin() {
    nodes.getFirst().requestFocus();
  }

  private void stopAt(int node) {
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).setFocusTraversable(i == node);
    }
  }

  private void pressed(KeyEvent event) {
    int from = nodes.indexOf(getScene().getFocusOwner());
    if (from < 0 || event.isAltDown() || event.isShortcutDown() || places.isEmpty()) {
      return;
    }
    int to =
        switch (event.getCode()) {
          case LEFT -> NodeSteps.next(places, from, -1, 0);
          case RIGHT -> NodeSteps.next(places, from, 1, 0);
          case UP -> NodeSteps.next(places, from, 0, -1);
          case DOWN -> NodeSteps.next(places, from, 0, 1);
          case HOME -> 0;
          default -> -1;
        };
    if (to >= 0) {
      stopAt(to);
      nodes.get(to).requestFocus();
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() != placedWidth || getHeight() != placedHeight) {
      placedWidth = getWidth();
      placedHeight = getHeight();
      place();
    }
    for (int i = 0; i < inSight; i++) {
      NodeBox box = box(nodes.get(i));
      nodes
          .get(i)
          .resizeRelocate(
              snapPositionX(places.get(i).x() - box.width() / 2),
              snapPositionY(places.get(i).y() - box.height() / 2),
              box.width(),
              box.height());
    }
    for (DrawnLink link : links) {
      if (!link.line().isVisible()) {
        continue;
      }
      link.line().setStartX(places.get(link.from()).x());
      link.line().setStartY(places.get(link.from()).y());
      link.line().setEndX(places.get(link.to()).x());
      link.line().setEndY(places.get(link.to()).y());
    }
  }

  /// The same picture as SVG.
  public SvgPicture drawing() {
    SvgPicture picture = new SvgPicture(getWidth(), getHeight());
    for (DrawnLink link : links) {
      if (link.line().isVisible()) {
        NodePoint from = places.get(link.from());
        NodePoint to = places.get(link.to());
        picture.line(from.x(), from.y(), to.x(), to.y(), link.line().getStrokeWidth());
      }
    }
    for (int i = 0; i < inSight; i++) {
      Button node = nodes.get(i);
      picture.box(
          places.get(i).x(), places.get(i).y(), node.getWidth(), node.getHeight(), node.getText());
    }
    return picture;
  }

  /// Of more names than the room has place for, those are shown that are with the entity most.
  private void place() {
    List<NodeBox> boxes = nodes.stream().map(NetworkPane::box).toList();
    inSight = ForceLayout.fitting(boxes, getWidth(), getHeight());
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).setVisible(i < inSight);
    }
    links.forEach(link -> link.line().setVisible(Math.max(link.from(), link.to()) < inSight));
    places =
        ForceLayout.of(
            boxes.subList(0, inSight),
            links.stream()
                .filter(link -> link.line().isVisible())
                .map(it -> new NodeLink(it.from(), it.to(), it.pull()))
                .toList(),
            getWidth(),
            getHeight());
  }

  private static NodeBox box(Button node) {
    return new NodeBox(
        Math.ceil(Math.min(MAX_NODE_WIDTH, node.prefWidth(-1))), Math.ceil(node.prefHeight(-1)));
  }
}
