package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.model.query.Clause;
import org.dateline.model.query.QueryProblem;
import org.junit.jupiter.api.Test;

/// What a reader can ask for with words, signs and operators, and what is found for it.
class QueryLanguageTest extends QueryTestCase {

  private void talks() {
    fixture.with(
        IndexFixture.article(1, "Talks in Dalian", "Xi received his guest."),
        IndexFixture.article(2, "Talks in Beijing", "Xi received his guest."),
        IndexFixture.article(3, "Weather in Dalian", "It rained."));
  }

  @Test
  void every_word_must_occur_in_the_headline_or_the_text() {
    talks();

    assertFound("Dalian Xi", 1L);
    assertFound("Xi Dalian", 1L);
    assertFound("Dalian AND Xi", 1L);
    assertFound("+Dalian +Xi", 1L);
    assertFound("Dalian", 1L, 3L);
    assertFound("Xi Wonsan");
    assertFound("Xi AND Wonsan");
  }

  @Test
  void one_of_several_words_is_enough_where_the_reader_says_so() {
    talks();

    assertFound("Beijing OR rained", 2L, 3L);
    assertFound("Beijing || rained", 2L, 3L);
    assertFound("Dalian OR Xi", 1L, 2L, 3L);
    assertFound("Wonsan OR Beijing", 2L);
    assertFound("Wonsan OR Seoul");
    assertThat(fixture.complete("Dalian or Beijing")).as("a small or is a word").isEmpty();
  }

  @Test
  void a_word_can_be_excluded() {
    talks();

    assertFound("Dalian NOT Xi", 3L);
    assertFound("Dalian -Xi", 3L);
    assertFound("Dalian AND NOT Xi", 3L);
    assertFound("Dalian -\"his guest\"", 3L);
    assertFound("Dalian -gues*", 3L);
    assertFound("Dalian -Wonsan", 1L, 3L);
    assertFound("Dalian NOT NOT Xi", 1L);
  }

  @Test
  void what_must_not_occur_alone_leaves_everything_else() {
    talks();

    assertFound("-Xi", 3L);
    assertFound("NOT Dalian", 2L);
    assertFound("-Wonsan", 1L, 2L, 3L);
    assertFound("-Xi -rained");
    assertFound("-(Xi rained)", 1L, 2L, 3L);
    assertFound("Talks AND (NOT Dalian)", 2L);
    assertFound("Beijing OR -Xi", 2L, 3L);
  }

  @Test
  void parentheses_hold_together_what_belongs_together() {
    talks();

    assertFound("Dalian (rained OR guest)", 1L, 3L);
    assertFound("(Dalian rained) OR Beijing", 2L, 3L);
    assertFound("Dalian rained OR Beijing", 2L, 3L);
    assertFound("rained OR Talks AND Beijing", 2L, 3L);
    assertFound("(rained OR Talks) AND Beijing", 2L);
    assertFound("Talks -(Dalian OR Wonsan)", 2L);
    assertFound("((Talks (Xi (guest))) -(Beijing))", 1L);
  }

  @Test
  void a_phrase_stands_as_it_is_asked_for() {
    fixture.with(
        IndexFixture.article(1, "A", "They signed a joint statement."),
        IndexFixture.article(2, "B", "The statement was joint."),
        IndexFixture.article(3, "C", "A joint, in short, statement of joint statements."));

    assertFound("\"joint statement\"", 1L);
    assertFound("“joint statement”", 1L);
    assertFound("„joint statement“", 1L);
    assertFound("«joint statement»", 1L);
    assertFound("joint statement", 1L, 2L, 3L);
    assertFound("\"a joint statement\"", 1L);
    assertFound("\"joint statements\"", 3L);
    assertFound("\"statement joint\"");
    assertFound("\"to be\"");
    assertFound("\"joint statement\" OR \"was joint\"", 1L, 2L);
  }

  @Test
  void a_phrase_does_not_begin_in_the_headline_and_end_in_the_text() {
    fixture.with(IndexFixture.article(1, "They signed a joint", "Statement of the day."));

    assertFound("joint statement", 1L);
    assertFound("\"joint statement\"");
    assertFound("\"a joint\" \"statement of\"", 1L);
  }

  @Test
  void words_near_each_other_stand_in_any_order_and_form() {
    fixture.with(
        IndexFixture.article(1, "A", "A nuclear weapon test."),
        IndexFixture.article(2, "B", "They tested one more nuclear weapon."),
        IndexFixture.article(3, "C", "A test of one two three four five six nuclear weapons."));

    assertFound("\"nuclear test\"~1", 1L);
    assertFound("\"nuclear test\"~2", 1L, 2L);
    assertFound("\"nuclear test\"~6", 1L, 2L);
    assertFound("\"nuclear test\"~7", 1L, 2L, 3L);
    assertFound("\"test nuclear\"~2", 1L, 2L);
    assertFound("\"nuclear weapon test\"~1", 1L);
    assertFound("\"nuclear\"~3", 1L, 2L, 3L);
  }

  @Test
  void the_beginning_of_a_word_with_a_star_finds_every_word_that_begins_so() {
    fixture.with(
        IndexFixture.article(1, "Denuclearization", "A."),
        IndexFixture.article(2, "B", "denuclearized"),
        IndexFixture.article(3, "C", "nuclear"),
        IndexFixture.article(4, "D", "Élysée"));

    assertFound("denucle*", 1L, 2L);
    assertFound("DENUCLE*", 1L, 2L);
    assertFound("d*", 1L, 2L, 4L);
    assertFound("de*", 1L, 2L);
    assertFound("den*", 1L, 2L);
    assertFound("nuclear*", 3L);
    assertFound("ély*", 4L);
    assertFound("ely*", 4L);
    assertFound("z*");
    assertFound("denucle* -title:denucle*", 2L);
  }

  @Test
  void all_words_that_begin_so_are_found_however_many() {
    for (int i = 0; i < 60; i++) {
      StringBuilder words = new StringBuilder();
      for (int word = 0; word < 100; word++) {
        words.append("word").append(i * 100 + word).append(' ');
      }
      fixture.with(IndexFixture.article(i + 1L, "A", words.toString()));
    }

    assertThat(fixture.complete("word*")).hasSize(60);
    assertThat(fixture.complete("wor*")).hasSize(60);
    assertThat(fixture.complete("w*")).hasSize(60);
    assertThat(fixture.complete("word59*")).containsExactlyInAnyOrder(1L, 6L, 60L);
  }

  @Test
  void stars_and_question_marks_stand_for_letters_anywhere() {
    fixture.with(
        IndexFixture.article(1, "A", "A wild world."),
        IndexFixture.article(2, "B", "The nation and its wold."),
        IndexFixture.article(3, "C", "A denuclearized Wald."));

    assertFound("w?ld", 1L, 2L, 3L);
    assertFound("W?LD", 1L, 2L, 3L);
    assertFound("w?r?d", 1L);
    assertFound("w*ld", 1L, 2L, 3L);
    assertFound("*tion", 2L);
    assertFound("*nuclear*", 3L);
    assertFound("de*i?ed", 3L);
    assertFound("w??d -w*rld", 2L, 3L);
  }

  @Test
  void a_tilde_allows_for_slips_of_the_keys() {
    fixture.with(
        IndexFixture.article(1, "A", "In Pyongyang."),
        IndexFixture.article(2, "B", "In Korea."),
        IndexFixture.article(3, "C", "In Élysée."));

    assertFound("Pyongyag~", 1L);
    assertFound("Pyonyag~", 1L);
    assertFound("Pyonyag~1");
    assertFound("Pyognyang~1", 1L);
    assertFound("pyongyangg~", 1L);
    assertFound("Koera~", 2L);
    assertFound("Korea~", 2L);
    assertFound("Kroae~");
    assertFound("elysé~1", 3L);
    assertFound("Pyongyag");
  }

  @Test
  void a_regular_expression_fits_whole_words() {
    fixture.with(
        IndexFixture.article(1, "A", "The color of 2018."),
        IndexFixture.article(2, "B", "The Colour of 1999."),
        IndexFixture.article(3, "C", "Discolored."));

    assertFound("/colou?r/", 1L, 2L);
    assertFound("/COLOU?R/", 1L, 2L);
    assertFound("/^colou?r$/", 1L, 2L);
    assertFound("/.*color.*/", 1L, 3L);
    assertFound("/\\d{4}/", 1L, 2L);
    assertFound("/(2018|1999)/", 1L, 2L);
    assertFound("/19[0-9]+/", 2L);
    assertFound("/[a-z]olor/", 1L);
    assertFound("/x.*/");
    assertFound("/colou?r/ -/20.*/", 2L);
  }

  @Test
  void a_regular_expression_minds_neither_case_nor_diacritics() {
    fixture.with(
        IndexFixture.article(1, "A", "At the Élysée."), IndexFixture.article(2, "B", "DALIAN"));

    assertFound("/elys.e/", 1L);
    assertFound("/élys.e/", 1L);
    assertFound("/ÉLYS[ÉX]e/", 1L);
    assertFound("/[A-F]alian/", 2L);
    assertFound("/[^a-c]alian/", 2L);
    assertFound("/\\Wdalian/");
    assertFound("/\\D+lian/", 2L);
  }

  @Test
  void an_emoji_can_be_searched_for() {
    fixture.with(IndexFixture.article(1, "A", "Hello 🌏"), IndexFixture.article(2, "B", "Hello"));

    assertThat(fixture.numbers("🌏")).containsExactly(1L);
    assertThat(fixture.marked("🌏")).containsExactly("🌏");
  }

  @Test
  void what_was_asked_for_and_what_could_not_be_read_come_with_what_was_found() {
    talks();

    assertThat(fixture.search("Dalian -Xi").reading().clause())
        .hasValueSatisfying(clause -> {
          Clause.AndClause all = (Clause.AndClause) clause;
          assertThat(all.clauses()).hasSize(2).last().isInstanceOf(Clause.NotClause.class);
        });
    assertThat(fixture.search("titel:Dalian").reading().ignored())
        .singleElement()
        .satisfies(part -> {
          assertThat(part.span().of("titel:Dalian")).isEqualTo("titel:");
          assertThat(part.problem())
              .isEqualTo(new QueryProblem.UnknownField("titel", Optional.of("title")));
        });
    assertThat(fixture.search("(Dalian").reading().ignored()).hasSize(1);
    assertThat(fixture.search("Dalian").reading().notice()).isEmpty();
  }
}
