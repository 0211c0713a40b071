package org.dateline.library.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// The index is made visible often and written to disk seldom.
class CommitPolicyTest {

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final CommitPolicy policy = new CommitPolicy(now::get);

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void while_many_articles_come_they_are_made_visible_every_five_seconds() {
    policy.refreshed();
    pass(Duration.ofSeconds(5));
    assertThat(policy.isRefreshDue()).isFalse();
    pass(Duration.ofNanos(1));
    assertThat(policy.isRefreshDue()).isTrue();

    policy.refreshed();
    assertThat(policy.isRefreshDue()).isFalse();
  }

  @Test
  void while_many_articles_come_they_are_written_every_ten_seconds() {
    pass(Duration.ofSeconds(10));
    assertThat(policy.isCommitDue()).isFalse();
    pass(Duration.ofNanos(1));
    assertThat(policy.isCommitDue()).isTrue();

    policy.committed();
    assertThat(policy.isCommitDue()).isFalse();
  }

  @Test
  void an_article_that_comes_shortly_after_another_waits_for_more() {
    assertThat(policy.pause()).as("the first").isNotPositive();
    policy.refreshed();
    pass(Duration.ofMillis(30));
    assertThat(policy.pause()).isEqualTo(Duration.ofMillis(70).toNanos());
    pass(Duration.ofMillis(70));
    assertThat(policy.pause()).isNotPositive();
  }
}
