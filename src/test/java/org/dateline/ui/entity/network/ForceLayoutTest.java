package org.dateline.ui.entity.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.ui.entity.network.ForceLayout.NodeBox;
import org.dateline.ui.entity.network.ForceLayout.NodeLink;
import org.dateline.ui.entity.network.ForceLayout.NodePoint;
import org.junit.jupiter.api.Test;

final class ForceLayoutTest {

  private static final double WIDTH = 900;
  private static final double HEIGHT = 480;

  private static List<NodeBox> boxes(int count) {
    return Collections.nCopies(count, new NodeBox(120, 24));
  }

  /// Two groups, each linked within, both with the middle.
  private static List<NodeLink> twoGroups(int count) {
    List<NodeLink> links = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      links.add(new NodeLink(0, i, 0.2));
      for (int j = i + 2; j < count; j += 2) {
        links.add(new NodeLink(i, j, 1));
      }
    }
    return links;
  }

  private static double distance(NodePoint one, NodePoint other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  @Test
  void the_first_stands_in_the_middle_and_all_stand_inside() {
    List<NodePoint> points = ForceLayout.of(boxes(30), twoGroups(30), WIDTH, HEIGHT);

    assertThat(points).hasSize(30);
    assertThat(points.getFirst()).isEqualTo(new NodePoint(WIDTH / 2, HEIGHT / 2));
    assertThat(points)
        .allMatch(point -> point.x() >= 60 && point.x() <= WIDTH - 60)
        .allMatch(point -> point.y() >= 12 && point.y() <= HEIGHT - 12);
  }

  @Test
  void no_box_lies_on_another() {
    assertApart(ForceLayout.of(boxes(30), twoGroups(30), WIDTH, HEIGHT));
  }

  @Test
  void a_small_room_has_place_for_fewer_and_these_are_apart_too() {
    assertThat(ForceLayout.fitting(boxes(30), WIDTH, HEIGHT)).isEqualTo(30);
    int fitting = ForceLayout.fitting(boxes(30), 570, 170);

    assertThat(fitting).isBetween(8, 20);
    assertApart(ForceLayout.of(boxes(fitting), twoGroups(fitting), 570, 170));
    assertThat(ForceLayout.fitting(boxes(3), 10, 10)).isEqualTo(1);
    assertThat(ForceLayout.fitting(List.of(), 10, 10)).isZero();
  }

  private static void assertApart(List<NodePoint> points) {
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        boolean apart =
            Math.abs(points.get(i).x() - points.get(j).x()) >= 120
                || Math.abs(points.get(i).y() - points.get(j).y()) >= 24;
        assertThat(apart).as("%s and %s", i, j).isTrue();
      }
    }
  }

  @Test
  void who_is_linked_stands_nearer_than_who_is_not() {
    List<NodePoint> points = ForceLayout.of(boxes(13), twoGroups(13), WIDTH, HEIGHT);
    double same = 0;
    double other = 0;
    int sames = 0;
    int others = 0;
    for (int i = 1; i < 13; i++) {
      for (int j = i + 1; j < 13; j++) {
        if ((j - i) % 2 == 0) {
          same += distance(points.get(i), points.get(j));
          sames++;
        } else {
          other += distance(points.get(i), points.get(j));
          others++;
        }
      }
    }

    assertThat(same / sames).isLessThan(0.8 * other / others);
  }

  @Test
  void the_same_network_has_the_same_picture() {
    assertThat(ForceLayout.of(boxes(20), twoGroups(20), WIDTH, HEIGHT))
        .isEqualTo(ForceLayout.of(boxes(20), twoGroups(20), WIDTH, HEIGHT));
  }

  @Test
  void one_node_or_none_is_no_trouble_nor_a_room_that_is_too_small() {
    assertThat(ForceLayout.of(List.of(), List.of(), WIDTH, HEIGHT)).isEmpty();
    assertThat(ForceLayout.of(boxes(1), List.of(), WIDTH, HEIGHT))
        .containsExactly(new NodePoint(WIDTH / 2, HEIGHT / 2));
    assertThat(ForceLayout.of(boxes(30), twoGroups(30), 100, 20))
        .allSatisfy(point -> assertThat(point.x()).isCloseTo(50, offset(0.1)));
  }

  @Test
  void arrows_lead_to_the_nearest_in_their_direction() {
    List<NodePoint> cross =
        List.of(
            new NodePoint(50, 50),
            new NodePoint(90, 50),
            new NodePoint(10, 55),
            new NodePoint(50, 10),
            new NodePoint(60, 90));

    assertThat(NodeSteps.next(cross, 0, 1, 0)).isEqualTo(1);
    assertThat(NodeSteps.next(cross, 0, -1, 0)).isEqualTo(2);
    assertThat(NodeSteps.next(cross, 0, 0, -1)).isEqualTo(3);
    assertThat(NodeSteps.next(cross, 0, 0, 1)).isEqualTo(4);
    assertThat(NodeSteps.next(cross, 1, 1, 0)).isEqualTo(1);
  }
}
