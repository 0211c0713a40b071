package org.dateline.library.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.index.suggest.FoldedName;
import org.dateline.index.suggest.NamePrefixes;
import org.dateline.model.query.CancellationSignal;
import org.dateline.store.SuggestionTable.SuggestedName;
import org.dateline.store.SuggestionTable.WrittenForm;
import org.junit.jupiter.api.Test;

class LayeredNameIndexTest {

  private final LayeredNameIndex layers = new LayeredNameIndex();

  private static NamePrefixes names(Map<Long, String> names) {
    NamePrefixes.NamePrefixesBuilder builder = new NamePrefixes.NamePrefixesBuilder();
    names.forEach((number, name) -> builder.add(number, name, 50));
    return builder.build(CancellationSignal.NEVER);
  }

  private List<String> found(String typed) {
    List<String> found = new ArrayList<>();
    layers
        .completer()
        .beginning(FoldedName.of(typed))
        .forEachRemaining(match -> found.add(match.number() + " " + match.name()));
    return found;
  }

  @Test
  void names_of_all_layers_are_found() {
    assertThat(layers.isEmpty()).isTrue();
    layers.begin(names(Map.of(1L, "kim jong un")));
    layers.add(names(Map.of(2L, "kim il sung")), CancellationSignal.NEVER);
    layers.give(names(Map.of(3L, "kim the great")));

    assertThat(layers.isEmpty()).isFalse();
    assertThat(found("kim"))
        .containsExactlyInAnyOrder("1 kim jong un", "2 kim il sung", "3 kim the great");
  }

  @Test
  void names_given_anew_take_the_place_of_those_before_and_outlast_a_new_beginning() {
    layers.give(names(Map.of(3L, "kim the great")));
    layers.give(names(Map.of(3L, "the marshal")));
    layers.begin(names(Map.of(1L, "kim jong un")));

    assertThat(found("kim")).containsExactly("1 kim jong un");
    assertThat(found("marsh")).containsExactly("3 the marshal");
  }

  @Test
  void names_that_come_by_and_by_are_all_found_in_few_layers() {
    Random random = new Random(1);
    Map<Long, String> last = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      Map<Long, String> batch = new HashMap<>();
      for (int n = random.nextInt(20); n >= 0; n--) {
        batch.put((long) random.nextInt(3_000), "name of " + i + " and " + n);
      }
      layers.add(names(batch), CancellationSignal.NEVER);
      last.putAll(batch);
    }
    Set<Long> found = new HashSet<>();
    layers
        .completer()
        .beginning(FoldedName.of("name"))
        .forEachRemaining(match -> found.add(match.number()));

    assertThat(found).isEqualTo(last.keySet());
    assertThat(layers.count()).isLessThan(10);
  }

  @Test
  void all_had_better_be_read_anew_when_much_has_come() {
    Map<Long, String> many = new HashMap<>();
    for (long number = 0; number < 15_000; number++) {
      many.put(number, "name n" + number);
    }
    layers.begin(NamePrefixes.NONE);
    assertThat(layers.isOld()).isFalse();
    layers.add(names(many), CancellationSignal.NEVER);

    assertThat(layers.isOld()).isTrue();
    layers.begin(names(many));
    assertThat(layers.isOld()).isFalse();
  }

  private static List<String> aliases(WrittenForm... forms) {
    NamePrefixes.NamePrefixesBuilder builder = new NamePrefixes.NamePrefixesBuilder();
    AliasFolding.add(new SuggestedName(7, 100, 100, List.of(forms)), builder);
    LayeredNameIndex layers = new LayeredNameIndex();
    layers.begin(builder.build(CancellationSignal.NEVER));
    List<String> names = new ArrayList<>();
    for (String word : List.of("kim", "jong", "k", "supreme", "leader", "kju")) {
      layers
          .completer()
          .beginning(FoldedName.of(word))
          .forEachRemaining(match -> names.add(match.name()));
    }
    return names.stream().distinct().toList();
  }

  @Test
  void spellings_and_parts_of_a_name_are_kept_once() {
    assertThat(aliases(new WrittenForm("Kim Jong-un", 50), new WrittenForm("KIM JONG UN", 3)))
        .containsExactly("kim jong un");
    assertThat(aliases(new WrittenForm("Kim", 50), new WrittenForm("Kim Jong Un", 30)))
        .containsExactly("kim jong un");
    assertThat(aliases(new WrittenForm("Kimberly", 50), new WrittenForm("Kim", 30)))
        .containsExactlyInAnyOrder("kimberly", "kim");
    assertThat(aliases(new WrittenForm("KJU", 1), new WrittenForm("Kim Jong Un", 30)))
        .containsExactlyInAnyOrder("kim jong un", "kju");
    assertThat(aliases(new WrittenForm("…", 1))).isEmpty();
  }

  @Test
  void names_are_weighed_again_when_they_are_half_as_prominent_again() {
    NameWeightCache weights = new NameWeightCache();
    assertThat(weights.isStale(5_000, 1)).isTrue();
    weights.note(5_000, 10);
    weights.note(3, 0);

    assertThat(weights.isStale(5_000, 11)).isFalse();
    assertThat(weights.isStale(5_000, 20)).isTrue();
    assertThat(weights.isStale(5_000, 4)).isTrue();
    assertThat(weights.isStale(3, 0)).isFalse();
    assertThat(weights.isStale(4, 0)).isTrue();
  }
}
