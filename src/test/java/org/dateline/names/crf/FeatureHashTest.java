package org.dateline.names.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeatureHashTest {

  private static final FeatureHash KIM = FeatureHash.of("Kim");
  private static final FeatureHash DOTS = FeatureHash.of("...");
  private static final FeatureHash SMILE = FeatureHash.of("😀");

  @Test
  void the_value_of_a_text_is_put_together_of_those_of_its_parts() {
    assertThat(KIM.then(DOTS).then(SMILE)).isEqualTo(FeatureHash.of("Kim...😀"));
    assertThat(FeatureHash.join(KIM, DOTS, SMILE)).isEqualTo(FeatureHash.valueOf("Kim...😀"));
    assertThat(FeatureHash.join(SMILE, KIM, FeatureHash.EMPTY, FeatureHash.of('x')))
        .isEqualTo(FeatureHash.valueOf("😀Kimx"));
    assertThat(FeatureHash.EMPTY.then(KIM)).isEqualTo(KIM);
  }

  @Test
  void other_texts_have_other_values() {
    assertThat(
            Stream.of("", "\0", "\0\0", "a", "b", "ab", "ba", "aa", "\uffff", "a".repeat(1_000))
                .map(FeatureHash::valueOf))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_text_is_found_by_its_number_and_no_other_is() {
    HashIndex index = HashIndex.of(values(0, 10_000));

    assertThat(IntStream.range(0, 20_000).map(i -> index.get(FeatureHash.valueOf("word " + i))))
        .containsExactlyElementsOf(
            IntStream.range(0, 20_000).mapToObj(i -> i < 10_000 ? i : HashIndex.NONE).toList());
  }

  @Test
  void a_text_is_not_numbered_twice() {
    long[] twice = {KIM.value(), DOTS.value(), KIM.value()};

    assertThatThrownBy(() -> HashIndex.of(twice)).isInstanceOf(IllegalStateException.class);
  }

  private static long[] values(int from, int to) {
    return IntStream.range(from, to).mapToLong(i -> FeatureHash.valueOf("word " + i)).toArray();
  }
}
