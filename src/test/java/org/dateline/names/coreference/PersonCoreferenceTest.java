package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.LinkReason;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class PersonCoreferenceTest {

  @Test
  void a_surname_is_the_person_named_in_full_before_or_after() {
    assertThat(
            MarkedArticle.of("[P:Trump] flies home", "[P:Donald Trump] left. [P:Trump] waved.")
                .resolved())
        .containsExactly("Trump=donald trump", "Donald Trump=donald trump", "Trump=donald trump");
  }

  @Test
  void a_family_name_comes_first_or_last_and_a_given_name_counts_too() {
    assertThat(
            MarkedArticle.of("[P:Kim Jong-un] spoke. [P:Kim] sat. [P:Jong Un] smiled.").resolved())
        .containsExactly("Kim Jong-un=kim jong un", "Kim=kim jong un", "Jong Un=kim jong un");
  }

  @Test
  void a_middle_name_an_initial_or_a_generation_may_be_left_out() {
    assertThat(
            MarkedArticle.of("[P:Donald John Trump] won. [P:Donald Trump] and [P:D. Trump] ...")
                .resolved())
        .containsExactly(
            "Donald John Trump=donald john trump",
            "Donald Trump=donald john trump",
            "D. Trump=donald john trump");
    assertThat(
            MarkedArticle.of(
                    "[P:Robert Downey Jr.] plays. [P:Robert Downey] sings. [P:Downey] won.")
                .resolved())
        .allMatch(mention -> mention.endsWith("=robert downey jr"));
  }

  @Test
  void a_link_says_which_name_it_rests_on() {
    assertThat(MarkedArticle.of("[P:Xi Jinping] met him. [P:Xi] smiled.").mentions())
        .extracting(mention -> mention.why())
        .containsExactly(
            LinkReason.WRITTEN, LinkReason.of(LinkReason.LinkRule.SHORT_FOR, "Xi Jinping", 1));
  }

  @Test
  void another_surname_or_a_middle_part_stays_itself() {
    assertThat(MarkedArticle.of("[P:Kim Jong Un] met [P:Park]. [P:Jong] did not.").resolved())
        .contains("Park=park", "Jong=jong");
  }

  @Test
  void a_place_is_no_short_form_of_a_person() {
    assertThat(MarkedArticle.of("[P:Jack London] lived in [L:London].").resolved())
        .contains("London=london");
  }

  @Test
  void a_shared_surname_is_the_only_one_introduced_so_far() {
    assertThat(
            MarkedArticle.of("[P:Kim Jong Un] sat. [P:Kim] spoke.\n\n[P:Kim Yo Jong] wrote.")
                .resolved())
        .contains("Kim=kim jong un");
  }

  @Test
  void a_shared_surname_in_the_headline_is_the_one_of_the_first_paragraph() {
    assertThat(
            MarkedArticle.of(
                    "[P:Kim] wins gold", "[P:Chloe Kim] won.\n\n[P:Kim Yo Jong] watched the games.")
                .resolved())
        .startsWith("Kim=chloe kim");
    assertThat(
            MarkedArticle.of("[P:Kim] wins", "[P:Chloe Kim] met [P:Kim Yo Jong] there.").resolved())
        .startsWith("Kim=kim");
  }

  @Test
  void who_has_the_bare_surname_keeps_it() {
    assertThat(
            MarkedArticle.of(
                    "[P:Kim Jong Un] sat. [P:Kim] spoke.\n\n[P:Kim Yo Jong] and [P:Kim Yong Nam]"
                        + " left.\n\nThen [P:Kim] ate.")
                .resolved())
        .endsWith("Kim=kim jong un");
  }

  @Test
  void where_another_has_just_been_named_the_surname_stays_itself() {
    assertThat(
            MarkedArticle.of(
                    "[P:Kim Jong Un] sat. [P:Kim] spoke.\n\n[P:Kim Yo Jong] came. [P:Kim] ate.")
                .resolved())
        .endsWith("Kim=kim");
  }

  @Test
  void with_no_holder_it_is_the_one_introduced_first_if_named_as_often() {
    assertThat(
            MarkedArticle.of("[P:Bill Clinton] and [P:Hillary Clinton] came.\n\n[P:Clinton] spoke.")
                .resolved())
        .endsWith("Clinton=bill clinton");
    assertThat(
            MarkedArticle.of(
                    "[P:Bill Clinton] saw [P:Hillary Clinton]. [P:Hillary Clinton]"
                        + " left.\n\n[P:Clinton] spoke.")
                .resolved())
        .endsWith("Clinton=clinton");
  }

  @Test
  void father_and_son_stay_apart() {
    assertThat(
            MarkedArticle.of("[P:George H. W. Bush] and [P:George W. Bush] met [P:George Bush].")
                .resolved())
        .containsExactly(
            "George H. W. Bush=george hw bush",
            "George W. Bush=george w bush",
            "George Bush=george bush");
  }

  @Test
  void two_that_are_both_near_are_undecided_with_candidates_in_the_order_of_the_article() {
    MarkedArticle article =
        MarkedArticle.of("[P:Bill Clinton] and [P:Hillary Clinton] came. [P:Clinton] waved.");

    assertThat(article.mentions().getLast().key().folded()).isEqualTo("clinton");
    assertThat(article.mentions().getLast().why())
        .isEqualTo(
            new LinkReason(
                LinkReason.LinkRule.UNDECIDED,
                List.of("Bill Clinton", "Hillary Clinton"),
                LinkReason.NOWHERE));
  }

  @Test
  void whom_the_article_is_about_has_the_surname_even_beside_another() {
    assertThat(
            MarkedArticle.of(
                    "[P:Kim Jong Un] won. [P:Kim Jong Un] sat. [P:Kim Jong Un] ate.\n\n"
                        + "[P:Kim Jong Un] met [P:Kim Yo Jong]. [P:Kim] smiled.")
                .resolved())
        .endsWith("Kim=kim jong un");
  }

  @Test
  void a_surname_that_one_person_has_is_never_undecided() {
    assertThat(MarkedArticle.of("[P:Xi Jinping] and [P:Li Qiang]. [P:Xi] sat.").mentions())
        .extracting(mention -> mention.why().kind())
        .containsExactly(
            LinkReason.LinkRule.WRITTEN,
            LinkReason.LinkRule.WRITTEN,
            LinkReason.LinkRule.SHORT_FOR);
  }

  @Test
  void titles_hyphens_case_and_initials_do_not_make_another_person() {
    assertThat(
            MarkedArticle.of(
                    "[P:Kim Jong-un], [P:Kim Jong Un], [P:KIM JONG UN], [P:Kim Jongun] and"
                        + " [P:Chairman Kim Jong Un]")
                .resolved())
        .filteredOn(mention -> mention.endsWith("=kim jong un"))
        .hasSize(4);
    assertThat(
            MarkedArticle.of("[P:J.R.R. Hollins]. [P:J. R. R. Hollins]. [P:Hollins].").resolved())
        .allMatch(mention -> mention.endsWith("=jrr hollins"));
  }

  @Test
  void a_surname_of_two_words_is_one() {
    assertThat(
            MarkedArticle.of("[P:Vincent van Gogh] and [P:Ludwig van Beethoven]. [P:Van Gogh].")
                .resolved())
        .endsWith("Van Gogh=vincent van gogh");
    assertThat(MarkedArticle.of("[P:Ana Torres-Vega]. [P:Torres Vega].").resolved())
        .endsWith("Torres Vega=ana torres vega");
  }

  @Test
  void other_initials_are_another_person() {
    assertThat(MarkedArticle.of("[P:Donald Trump] met [P:E. Trump].").resolved())
        .endsWith("E. Trump=e trump");
  }

  @Test
  void an_organization_with_a_persons_surname_stays_itself() {
    assertThat(MarkedArticle.of("[P:Gerald Ford] drove. [O:Ford Motor Co.] paid.").resolved())
        .endsWith("Ford Motor Co.=ford motor");
  }
}
