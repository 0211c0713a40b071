package org.dateline.index.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.index.duplicate.Copies.Text;
import org.junit.jupiter.api.Test;

/// Which texts are nearly the same, and how surely that is seen.
class MinHashSignatureTest {

  private static final int TEXTS = 400;

  private final Copies copies = new Copies(4);

  @Test
  void a_copy_under_another_headline_is_nearly_the_same() {
    assertThat(seen(copies::retitled)).isEqualTo(1);
  }

  @Test
  void a_copy_with_another_first_paragraph_is_nearly_the_same() {
    assertThat(seen(text -> copies.withOtherBeginning(text, .15))).isGreaterThan(.95);
  }

  @Test
  void a_copy_with_a_few_words_edited_is_nearly_the_same() {
    assertThat(seen(text -> copies.edited(text, 5))).isEqualTo(1);
    assertThat(seen(text -> copies.edited(text, 12))).isGreaterThan(.98);
  }

  @Test
  void a_copy_cut_to_seven_tenths_is_nearly_the_same() {
    assertThat(seen(text -> copies.cut(text, .8))).isGreaterThan(.98);
    assertThat(seen(text -> copies.cut(text, .7))).isGreaterThan(.93);
  }

  @Test
  void news_that_repeats_half_of_yesterdays_as_background_is_not_the_same() {
    assertThat(seen(text -> copies.goneOn(text, .5))).isLessThan(.03);
    assertThat(seen(text -> copies.goneOn(text, .3))).isZero();
  }

  @Test
  void half_of_an_article_is_not_the_same() {
    assertThat(seen(text -> copies.cut(text, .5))).isZero();
  }

  @Test
  void other_articles_are_never_the_same() {
    assertThat(seen(_ -> copies.text(250))).isZero();
  }

  /// The part of copies that would be put into the cluster of their original.
  private double seen(UnaryOperator<Text> copy) {
    int seen = 0;
    for (int i = 0; i < TEXTS; i++) {
      Text text = copies.text(200 + i);
      MinHashSignature one = text.signature();
      MinHashSignature other = copy.apply(text).signature();
      seen += one.isNearly(other) && haveABandInCommon(one, other) ? 1 : 0;
    }
    return (double) seen / TEXTS;
  }

  private static boolean haveABandInCommon(MinHashSignature one, MinHashSignature other) {
    for (int i = 0; i < Math.min(one.bands(), other.bands()); i++) {
      if (one.band(i) == other.band(i)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void the_estimate_of_the_resemblance_is_off_by_a_twentieth_as_a_rule_and_not_to_one_side() {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < TEXTS; i++) {
      Text text = copies.text(250);
      Text copy = copies.edited(text, i / 4);
      double off = text.signature().resemblance(copy.signature()) - resemblance(text, copy);
      sum += off;
      squares += off * off;
    }

    assertThat(sum / TEXTS).isCloseTo(0, within(.01));
    assertThat(Math.sqrt(squares / TEXTS)).isLessThan(.055);
  }

  private static double resemblance(Text one, Text other) {
    Set<Integer> both = shingles(one);
    both.retainAll(shingles(other));
    Set<Integer> any = shingles(one);
    any.addAll(shingles(other));
    return (double) both.size() / any.size();
  }

  private static Set<Integer> shingles(Text text) {
    Set<Integer> shingles = new HashSet<>();
    Shingles.each(List.of(text.title(), text.body()), shingles::add);
    return shingles;
  }

  @Test
  void case_quotation_marks_hyphens_and_paragraphs_make_no_difference() {
    MinHashSignature one =
        MinHashSignature.of("Kim Jong-un’s “visit”", "It was\n\nhis FIRST trip, he said.");
    MinHashSignature other =
        MinHashSignature.of("Kim Jong un's visit", "it was his first trip he said");

    assertThat(one.isNearly(other)).isTrue();
  }

  @Test
  void a_short_text_is_the_same_only_as_an_equal_one() {
    String text = "A magnitude 5.2 earthquake struck off the coast of Tonga, the survey said.";

    assertThat(MinHashSignature.of("", text).isNearly(MinHashSignature.of("", text))).isTrue();
    assertThat(
            MinHashSignature.of("", text)
                .isNearly(MinHashSignature.of("", text.replace("5.2", "5.3"))))
        .isFalse();
    assertThat(MinHashSignature.of("Yes", "").isNearly(MinHashSignature.of("No", ""))).isFalse();
  }

  @Test
  void an_empty_text_is_like_no_other() {
    MinHashSignature empty = MinHashSignature.of("", " … ");

    assertThat(empty.bands()).isZero();
    assertThat(empty.isNearly(MinHashSignature.of("", ""))).isFalse();
  }

  @Test
  void texts_without_blanks_are_compared_by_their_signs() {
    String text = "中朝两国领导人在大连举行会晤就双边关系和朝鲜半岛局势深入交换意见达成重要共识";
    MinHashSignature one = MinHashSignature.of("", text + "双方表示愿意继续努力推动地区和平稳定");

    assertThat(one.isNearly(MinHashSignature.of("", text + "双方表示愿意继续努力推动地区和平"))).isTrue();
    assertThat(one.isNearly(MinHashSignature.of("", "完全不同的新闻" + text.substring(0, 20)))).isFalse();
  }

  @Test
  void what_was_written_is_read_again() {
    Text text = copies.text(300);
    MinHashSignature written = text.signature();

    MinHashSignature read = MinHashSignature.read(written.bytes());

    assertThat(written.bytes().length).isEqualTo(34);
    assertThat(read.resemblance(written)).isEqualTo(1);
    assertThat(read.isNearly(copies.edited(text, 3).signature())).isTrue();
    assertThat(read.isNearly(copies.text(300).signature())).isFalse();
  }
}
