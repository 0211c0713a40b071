package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.LibraryOfArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What becomes of the entity in focus, and of those that are conditions.
final class EntityNavigationTest {

  @RegisterExtension
  static final LibraryOfArticles LIBRARY =
      LibraryOfArticles.of(
          "Angela Merkel visited the harbour of Hamburg on Monday.",
          "Angela Merkel met Emmanuel Macron in Paris on Friday.");

  private final long merkel = LIBRARY.entity("Angela Merkel");
  private final long macron = LIBRARY.entity("Emmanuel Macron");

  private final PaneModels panes = new PaneModels(LIBRARY);
  private final Navigator navigator = panes.navigator;
  private final EntityNavigation entities = new EntityNavigation(navigator);

  @Test
  void nothing_is_in_focus_at_first_and_nothing_is_a_condition() {
    assertThat(entities.inFocus(Optional.empty())).isEmpty();
    assertThat(entities.shown()).isEmpty();
  }

  @Test
  void what_is_in_focus_has_its_number_until_its_profile_says_another() throws Exception {
    navigator.showEntity(merkel);
    panes.untilShown();
    assertThat(entities.inFocus(Optional.empty())).contains(merkel);

    navigator.showEntity(macron);
    assertThat(entities.inFocus(panes.entity.profile().get()))
        .as("that of the entity before is still shown")
        .contains(merkel);
    panes.untilShown();
    assertThat(entities.inFocus(panes.entity.profile().get())).contains(macron);
  }

  @Test
  void conditions_and_the_entity_in_focus_are_each_shown_once() {
    navigator.show(SearchQuery.ALL.with(new Filter.UnreadFilter()));
    navigator.narrowTo(macron);
    navigator.narrowTo(merkel);

    assertThat(entities.shown()).containsExactly(macron, merkel);
  }

  @Test
  void a_condition_is_left_with_its_focus_and_the_others_stay() throws Exception {
    navigator.narrowTo(macron);
    navigator.narrowTo(merkel);

    entities.leave(merkel);
    panes.untilShown();

    assertThat(entities.shown()).containsExactly(macron);
    assertThat(navigator.visit().get().entity()).isEmpty();
  }

  @Test
  void what_is_only_in_focus_is_left_and_the_list_stays() {
    navigator.showEntity(merkel);
    navigator.begin(
        new History(Visit.START.withEntity(Optional.of(merkel)).withQuery(SearchQuery.of("met"))));

    entities.leave(merkel);

    assertThat(navigator.visit().get().entity()).isEmpty();
    assertThat(navigator.visit().get().query()).isEqualTo(SearchQuery.of("met"));
  }

  @Test
  void another_entity_stays_in_focus() {
    navigator.begin(new History(Visit.START.withEntity(Optional.of(macron))));

    entities.leave(merkel);

    assertThat(navigator.visit().get().entity()).contains(macron);
    assertThat(navigator.canGoBack().get()).isFalse();
  }
}
