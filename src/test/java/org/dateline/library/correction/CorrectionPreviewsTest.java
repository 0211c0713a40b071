package org.dateline.library.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.library.TripArticles.TRIP;

import java.nio.file.Path;
import java.util.List;
import org.dateline.library.Library;
import org.dateline.library.TripArticles;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionPreview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a correction would change is known before it is made.
final class CorrectionPreviewsTest {

  @TempDir Path folder;
  private Library library;
  private Corrections corrections;

  @BeforeEach
  void open() throws InterruptedException {
    library = TripArticles.library(folder.resolve("library"));
    corrections = library.corrections();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private FullName named(String name) {
    return corrections.named(name, null);
  }

  private static CorrectionPreview changes(long mentions, long articles) {
    return new CorrectionPreview(mentions, articles);
  }

  @Test
  void one_place_one_article_and_all_articles_are_counted_apart() {
    int paris = TRIP.indexOf("Paris");
    assertThat(
            corrections.preview(
                corrections.noNameHere("trip", ArticlePart.TEXT, new Span(paris, paris + 5))))
        .isEqualTo(changes(1, 1));
    assertThat(corrections.preview(new Correction.NotAMentionInArticle("trip", named("Paris"))))
        .isEqualTo(changes(2, 1));
    assertThat(corrections.preview(new Correction.NotAName(named("Paris"), false)))
        .isEqualTo(changes(3, 2));
  }

  @Test
  void text_that_is_no_name_is_counted_wherever_the_article_has_it_and_a_name_not_at_all() {
    int said = TRIP.indexOf("officials");
    assertThat(
            corrections.preview(
                corrections.newName(
                    "trip",
                    ArticlePart.TEXT,
                    new Span(said, said + "officials".length()),
                    EntityType.PERSON)))
        .isEqualTo(changes(2, 1));
    int paris = TRIP.indexOf("Paris");
    assertThat(
            corrections.preview(
                corrections.newName(
                    "trip", ArticlePart.TEXT, new Span(paris, paris + 5), EntityType.PERSON)))
        .isEqualTo(CorrectionPreview.NOTHING);
  }

  @Test
  void what_would_change_nothing_is_told_as_nothing() {
    for (Correction correction :
        List.of(
            new Correction.EntitySplit(named("Paris")),
            new Correction.TypeChange(named("Paris"), EntityType.LOCATION),
            new Correction.EntityRename(named("Paris"), "Paris"),
            new Correction.EntityMerge(named("Paris"), named("Paris")))) {
      assertThat(corrections.preview(correction))
          .as(correction.toString())
          .isEqualTo(CorrectionPreview.NOTHING);
    }
  }

  @Test
  void an_article_with_two_names_of_an_entity_counts_once_and_a_name_by_itself()
      throws InterruptedException {
    FullName macron = named("Emmanuel Macron");
    FullName merkel = named("Angela Merkel");
    corrections.make(new Correction.EntityMerge(macron, merkel));
    library.awaitIndexed();

    assertThat(corrections.preview(new Correction.NotAName(merkel, false)))
        .isEqualTo(changes(4, 2));
    assertThat(corrections.preview(new Correction.NotAName(merkel, true))).isEqualTo(changes(3, 2));
    assertThat(corrections.preview(new Correction.EntitySplit(macron))).isEqualTo(changes(1, 1));
    assertThat(corrections.all()).hasSize(1);
  }
}
