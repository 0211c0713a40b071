package org.dateline.index.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.index.duplicate.Copies.Text;
import org.junit.jupiter.api.Test;

/// What is remembered of the articles taken in last.
class RecentSignaturesTest {

  private final Copies copies = new Copies(3);
  private final RecentSignatures recent = new RecentSignatures();

  private MinHashSignature add(long number, Text text) {
    MinHashSignature signature = text.signature();
    recent.add(new ClusteredArticle(number, number, signature));
    return signature;
  }

  @Test
  void articles_are_found_by_each_of_their_bands_the_last_first() {
    Text text = copies.text(50);
    MinHashSignature signature = add(1, text);
    add(2, copies.text(50));
    add(3, text);

    for (int i = 0; i < signature.bands(); i++) {
      assertThat(recent.with(signature.band(i), 10))
          .extracting(ClusteredArticle::number)
          .containsExactly(3L, 1L);
    }
    assertThat(recent.with(signature.band(0), 1))
        .extracting(ClusteredArticle::number)
        .containsExactly(3L);
  }

  @Test
  void an_article_that_comes_again_is_found_as_it_is_now() {
    MinHashSignature before = add(1, copies.text(50));
    MinHashSignature now = add(1, copies.text(50));

    assertThat(recent.with(before.band(0), 10)).isEmpty();
    assertThat(recent.with(now.band(0), 10)).hasSize(1);
    assertThat(recent.latest(1)).get().extracting(ClusteredArticle::signature).isEqualTo(now);
  }

  @Test
  void the_oldest_are_forgotten() {
    MinHashSignature first = add(1, copies.text(50));
    MinHashSignature second = add(2, copies.text(50));
    MinHashSignature others = copies.text(50).signature();
    for (int i = 1; i < RecentSignatures.CAPACITY; i++) {
      recent.add(new ClusteredArticle(2L + i, 2, others));
    }

    assertThat(recent.with(first.band(0), 10)).isEmpty();
    assertThat(recent.latest(1)).isEmpty();
    assertThat(recent.with(second.band(0), 10)).hasSize(1);
    assertThat(recent.all()).hasSize(RecentSignatures.CAPACITY);
  }
}
