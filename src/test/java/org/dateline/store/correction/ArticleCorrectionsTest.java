package org.dateline.store.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.junit.jupiter.api.Test;

class ArticleCorrectionsTest {

  private static Article article(String title, String text) {
    return new Article("a", title, "Sample", List.of(), Optional.empty(), "", "en", text);
  }

  private static FullName name(String written) {
    return new FullName(
        new NameKey(EntityType.ORGANIZATION, written.toLowerCase(Locale.ROOT)), written);
  }

  /// The first place of some words in the text as a mention.
  private static Mention found(Article article, String words) {
    int start = article.text().indexOf(words);
    return new Mention(
        ArticlePart.TEXT,
        new Span(start, start + words.length()),
        name(words).key(),
        LinkReason.WRITTEN);
  }

  private static Correction.NewMention marked(Article article, String words) {
    int start = article.text().indexOf(words);
    return new Correction.NewMention(
        "a", ArticlePart.TEXT, new Span(start, start + words.length()), name(words));
  }

  /// The places in headline and text that are names in the end.
  private static List<String> names(
      Article article, List<Mention> found, Correction.ArticleCorrection... corrections) {
    List<String> names = new ArrayList<>();
    for (Mention mention :
        ArticleCorrections.apply(article, found, Arrays.asList(corrections)).mentions()) {
      names.add(mention.part() + " " + mention.span().start());
    }
    return names;
  }

  @Test
  void a_new_name_is_one_at_the_beginning_and_the_end_and_wherever_it_is_a_whole_word() {
    Article article = article("Tuesday", "Tuesday, xTuesday Tuesdayx 1Tuesday Tuesday1 Tuesday");

    assertThat(names(article, List.of(), marked(article, "Tuesday")))
        .containsExactly("TITLE 0", "TEXT 0", "TEXT 45");
  }

  @Test
  void a_name_that_itself_begins_and_ends_with_a_sign_may_stand_beside_letters() {
    Article article = article("Title", "a(Tuesday)b and a(Tuesday)b");

    assertThat(names(article, List.of(), marked(article, "(Tuesday)")))
        .containsExactly("TEXT 1", "TEXT 17");
  }

  @Test
  void a_part_of_a_word_is_a_name_only_where_the_reader_has_marked_it() {
    Article article = article("xDay", "xDay and xDay.");

    assertThat(names(article, List.of(), marked(article, "Day"))).containsExactly("TEXT 1");
  }

  @Test
  void of_a_name_that_is_none_in_this_article_the_others_stay() {
    Article article = article("Title", "Kim and Xi.");
    List<Mention> found = List.of(found(article, "Kim"), found(article, "Xi"));

    ArticleCorrections corrected =
        ArticleCorrections.apply(
            article, found, List.of(new Correction.NotAMentionInArticle("a", name("Kim"))));

    assertThat(corrected.mentions()).containsExactly(found.getLast());
    assertThat(corrected.withheld()).containsExactly(found.getFirst());
  }

  @Test
  void what_the_reader_has_marked_and_taken_away_again_was_never_found() {
    Article article = article("Title", "Kim came.");

    ArticleCorrections corrected =
        ArticleCorrections.apply(
            article,
            List.of(),
            List.of(
                marked(article, "Kim"),
                new Correction.NotAMention("a", ArticlePart.TEXT, new Span(0, 3), "Kim")));

    assertThat(corrected.mentions()).isEmpty();
    assertThat(corrected.withheld()).isEmpty();
  }

  @Test
  void a_place_that_has_moved_to_the_beginning_is_followed_there() {
    Article article = article("Title", "Kim came.");
    List<Mention> found = List.of(found(article, "Kim"));

    assertThat(
            names(
                article,
                found,
                new Correction.NotAMention("a", ArticlePart.TEXT, new Span(4, 7), "Kim")))
        .isEmpty();
  }
}
