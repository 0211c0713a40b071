package org.dateline.ui.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ArticleSummary;
import org.dateline.model.EntityType;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.model.query.Hit;
import org.dateline.model.query.Hit.EntityLabel;
import org.dateline.model.query.Snippet;

/// Hits of every kind: with everything, with next to nothing, long, short, and in other scripts.
final class Rows {

  static final EntityLabel KIM = new EntityLabel(1, EntityType.PERSON, "Kim Jong Un");
  static final EntityLabel XI = new EntityLabel(2, EntityType.PERSON, "Xi Jinping");
  static final EntityLabel DALIAN = new EntityLabel(3, EntityType.LOCATION, "Dalian");
  static final EntityLabel PARTY =
      new EntityLabel(4, EntityType.ORGANIZATION, "Workers' Party of Korea");
  static final EntityLabel LONG_NAME =
      new EntityLabel(
          5,
          EntityType.ORGANIZATION,
          "Joint Commission for the Review of Commissions and of Their Reports");

  private static final String PASSAGE =
      "The leader met with President Xi Jinping in the port city of Dalian for the second time in "
          + "just over a month, the media of both countries said on Tuesday, as talks went on.";

  private Rows() {}

  /// One with everything that a row can show, in ordinary lengths.
  static Hit full() {
    return hit(
        1, "Leaders of two neighbours meet for a second time", PASSAGE, "Xi Jinping", 3, List.of());
  }

  /// One each.
  static List<Hit> all() {
    return List.of(
        full(),
        new Hit(
            new ArticleSummary(2, "a2", "Short", "Wire", Optional.empty(), false, true),
            List.of(),
            Snippet.NONE,
            List.of(),
            List.of(),
            0,
            0),
        hit(
            3,
            "A headline that goes on for so long that there is no list in the world, and be it as "
                + "wide as the screen, that has the room for it on two lines",
            PASSAGE.repeat(4),
            "talks went",
            12_345,
            List.of("Kim Jong Un", "the Marshal", "by Jane Doe-Cholmondeley", "headquarters")),
        hit(
            4,
            "قالت مارغريت ديلاكروا في مؤتمر صحفي إن الاتفاق قريب وإن المجلس سيجتمع",
            "قالت مارغريت ديلاكروا في مؤتمر صحفي إن الاتفاق قريب وإن المجلس سيجتمع يوم الخميس",
            "الاتفاق",
            1,
            List.of()),
        hit(5, "北京 and 😀😀 in one", "北京", "北京", 0, List.of("Jane Doe")),
        hit(
            6,
            "Donaudampfschifffahrtsgesellschaftskapitänsmütze".repeat(3),
            PASSAGE,
            "",
            0,
            List.of()));
  }

  private static Hit hit(
      long number, String title, String passage, String match, int similar, List<String> missing) {
    return new Hit(
        new ArticleSummary(
            number,
            "a" + number,
            title,
            number == 3 ? "The International Herald of a Very Long Name" : "Press TV",
            Optional.of(PublicationDate.on(LocalDate.of(2018, 5, 8))),
            true,
            number == 3),
        spans(title, match),
        new Snippet(passage, spans(passage, match)),
        number == 3 ? List.of(LONG_NAME, KIM) : List.of(KIM, XI, DALIAN, PARTY),
        missing,
        similar,
        1);
  }

  private static List<Span> spans(String text, String match) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(match);
        at >= 0 && !match.isEmpty();
        at = text.indexOf(match, at + 1)) {
      spans.add(new Span(at, at + match.length()));
    }
    return spans;
  }
}
