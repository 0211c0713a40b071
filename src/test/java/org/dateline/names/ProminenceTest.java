package org.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class ProminenceTest {

  private static final NameKey CHINA = new NameKey(EntityType.LOCATION, "china");

  private static Mention mention(ArticlePart part, int start, LinkReason why) {
    return new Mention(part, new Span(start, start + 5), CHINA, why);
  }

  private static Mention title() {
    return mention(ArticlePart.TITLE, 12, LinkReason.WRITTEN);
  }

  private static Mention text(int start) {
    return mention(ArticlePart.TEXT, start, LinkReason.WRITTEN);
  }

  private static Mention weak(ArticlePart part, int start) {
    return mention(
        part,
        start,
        LinkReason.of(LinkReason.LinkRule.NATIONALITY_OF, "China", LinkReason.NOWHERE));
  }

  private static double prominence(Mention... mentions) {
    return Prominence.of(Arrays.stream(mentions).mapToDouble(Prominence::weight).sum());
  }

  @Test
  void the_headline_counts_for_more_than_the_text() {
    assertThat(prominence(title())).isGreaterThan(prominence(text(0)));
    assertThat(prominence(title())).isGreaterThan(prominence(text(0), text(200)));
    assertThat(prominence(title())).isEqualTo(0.5);
  }

  @Test
  void the_first_paragraph_counts_for_more_than_the_last() {
    assertThat(prominence(text(40))).isGreaterThan(prominence(text(400)));
    assertThat(prominence(text(40))).isGreaterThan(prominence(text(3_000), text(3_100)));
  }

  @Test
  void what_is_named_often_counts_for_more() {
    assertThat(prominence(text(900), text(1_100), text(1_500)))
        .isGreaterThan(prominence(text(900)));
    assertThat(prominence(title(), text(20), text(600))).isGreaterThan(prominence(title()));
  }

  @Test
  void a_weak_mention_counts_little() {
    assertThat(prominence(weak(ArticlePart.TITLE, 0))).isLessThan(prominence(text(0)));
    assertThat(prominence(weak(ArticlePart.TEXT, 0))).isLessThan(prominence(text(600)));
    assertThat(prominence(weak(ArticlePart.TEXT, 0))).isPositive();
  }

  @Test
  void it_goes_from_nothing_to_one() {
    assertThat(Prominence.of(0)).isZero();
    assertThat(prominence(text(10_000_000))).isPositive();
    assertThat(Prominence.of(1_000_000)).isLessThan(1);
  }
}
