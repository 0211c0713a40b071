package org.dateline.index.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.index.duplicate.Copies.Text;
import org.junit.jupiter.api.Test;

/// What is remembered of the articles taken in last.
class RecentArticlesTest {

  private final Copies copies = new Copies(3);
  private final RecentArticles recent = new RecentArticles();

  private Fingerprint add(long number, Text text) {
    Fingerprint fingerprint = text.fingerprint();
    recent.add(new TakenIn(number, number, fingerprint));
    return fingerprint;
  }

  @Test
  void articles_are_found_by_each_of_their_bands_the_last_first() {
    Text text = copies.text(50);
    Fingerprint fingerprint = add(1, text);
    add(2, copies.text(50));
    add(3, text);

    for (int i = 0; i < fingerprint.bands(); i++) {
      assertThat(recent.with(fingerprint.band(i), 10))
          .extracting(TakenIn::number)
          .containsExactly(3L, 1L);
    }
    assertThat(recent.with(fingerprint.band(0), 1)).extracting(TakenIn::number).containsExactly(3L);
  }

  @Test
  void an_article_that_comes_again_is_found_as_it_is_now() {
    Fingerprint before = add(1, copies.text(50));
    Fingerprint now = add(1, copies.text(50));

    assertThat(recent.with(before.band(0), 10)).isEmpty();
    assertThat(recent.with(now.band(0), 10)).hasSize(1);
    assertThat(recent.latest(1)).get().extracting(TakenIn::fingerprint).isEqualTo(now);
  }

  @Test
  void the_oldest_are_forgotten() {
    Fingerprint first = add(1, copies.text(50));
    Fingerprint second = add(2, copies.text(50));
    Fingerprint others = copies.text(50).fingerprint();
    for (int i = 1; i < RecentArticles.KEPT; i++) {
      recent.add(new TakenIn(2L + i, 2, others));
    }

    assertThat(recent.with(first.band(0), 10)).isEmpty();
    assertThat(recent.latest(1)).isEmpty();
    assertThat(recent.with(second.band(0), 10)).hasSize(1);
    assertThat(recent.all()).hasSize(RecentArticles.KEPT);
  }
}
