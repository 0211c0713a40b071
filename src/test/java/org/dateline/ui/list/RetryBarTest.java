package org.dateline.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

final class RetryBarTest {

  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final AtomicInteger tried = new AtomicInteger();

  @BeforeEach
  void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void it_is_there_only_while_a_search_has_failed_and_takes_no_room_else() {
    RetryBar bar = new RetryBar(failed.getReadOnlyProperty(), tried::incrementAndGet);
    assertThat(bar.isVisible()).isFalse();
    assertThat(bar.isManaged()).isFalse();

    failed.set(true);

    assertThat(bar.isVisible()).isTrue();
    assertThat(bar.isManaged()).isTrue();
  }

  @Test
  void its_link_asks_again_as_often_as_it_is_clicked() {
    failed.set(true);
    RetryBar bar = new RetryBar(failed.getReadOnlyProperty(), tried::incrementAndGet);
    Hyperlink link = (Hyperlink) bar.lookup("#try-again");

    link.fire();
    link.fire();

    assertThat(tried).hasValue(2);
    assertThat(link.isVisited()).isFalse();
  }
}
