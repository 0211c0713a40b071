package org.dateline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ui.action.ActionMenu;
import org.dateline.ui.action.ActionTable;
import org.dateline.ui.action.KeyChord;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.settings.KeySettingsModel.KeyChange;
import org.junit.jupiter.api.Test;

/// A key is changed by pressing another, which one action has at a time.
final class KeySettingsModelTest {

  private final List<Appearance> kept = new ArrayList<>();
  private final WindowAppearance look = new WindowAppearance(Appearance.FIRST, kept::add);
  private final ActionTable table =
      new ActionTable(
          _ ->
              List.of(
                  WindowAction.of("star", "Star", ActionMenu.ARTICLE.group(0), () -> {}).keys("s"),
                  WindowAction.of("next", "Next article", ActionMenu.GO.group(0), () -> {})
                      .keys("j", "f4")),
          () -> look.now().get().keys(),
          _ -> {});
  private final KeySettingsModel model = new KeySettingsModel(table, look);
  private final WindowAction star = table.called("star").orElseThrow();
  private final WindowAction next = table.called("next").orElseThrow();

  private static List<KeyChord> keys(String... keys) {
    return List.of(keys).stream().map(KeyChord::read).toList();
  }

  @Test
  void a_key_that_is_free_becomes_the_actions_only_one_and_is_kept() {
    assertThat(model.press(next, KeyChord.read("x"))).isEqualTo(new KeyChange.Changed());

    assertThat(model.keysOf(next)).isEqualTo(keys("x"));
    assertThat(model.isOwn(next)).isTrue();
    assertThat(Appearance.read(kept.getLast().write()).keys().of(next)).isEqualTo(keys("x"));
  }

  @Test
  void one_that_another_action_has_is_named_and_taken_only_if_the_reader_wants_that() {
    assertThat(model.press(star, KeyChord.read("j"))).isEqualTo(new KeyChange.Conflict(next));
    assertThat(model.keysOf(star)).isEqualTo(keys("s"));

    model.take(star, KeyChord.read("j"));
    assertThat(model.keysOf(star)).isEqualTo(keys("j"));
    assertThat(model.keysOf(next)).isEqualTo(keys("f4"));
  }

  @Test
  void one_that_lists_and_texts_need_stays_theirs() {
    for (String key : List.of("tab", "enter", "down", "escape", "delete", "shortcut+c")) {
      assertThat(model.press(star, KeyChord.read(key))).isEqualTo(new KeyChange.Reserved());
    }
    assertThat(model.keysOf(star)).isEqualTo(keys("s"));
  }

  @Test
  void the_usual_keys_come_back_for_one_and_for_all() {
    model.take(star, KeyChord.read("j"));
    model.reset(next);
    assertThat(model.keysOf(next)).isEqualTo(keys("j", "f4"));
    assertThat(model.keysOf(star)).as("it was taken from there").isEmpty();

    model.resetAll();
    assertThat(model.keysOf(star)).isEqualTo(keys("s"));
    assertThat(model.isAnyOwn()).isFalse();
  }

  @Test
  void an_action_may_have_no_key_and_is_found_by_its_words() {
    model.clear(star);
    assertThat(model.keysOf(star)).isEmpty();
    assertThat(model.actions("ARTI")).containsExactly(next);
    assertThat(model.actions("")).containsExactly(next, star);
  }
}
