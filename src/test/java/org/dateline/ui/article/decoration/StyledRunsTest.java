package org.dateline.ui.article.decoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.TextDecoration.EntityUnderline;
import org.dateline.ui.article.decoration.TextDecoration.TextShade;
import org.dateline.ui.article.document.NameSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyledRunsTest {

  @Test
  void a_match_inside_a_name_parts_it_into_three_runs() {
    TextDecoration name = named(1);

    assertThat(StyledRuns.merge(20, List.of(marked(2, 12, name), marked(5, 8, TextShade.MATCH))))
        .containsExactly(
            run(0, 2),
            run(2, 5, name),
            run(5, 8, name, TextShade.MATCH),
            run(8, 12, name),
            run(12, 20));
  }

  @Test
  void overlapping_matches_are_one_fill() {
    List<StyledRun> runs =
        StyledRuns.merge(9, List.of(marked(0, 5, TextShade.MATCH), marked(3, 9, TextShade.MATCH)));

    assertThat(runs).containsExactly(run(0, 9, TextShade.MATCH));
  }

  @Test
  void a_name_that_a_match_parts_is_still_one_stretch() {
    List<DecoratedSpan> marks = List.of(marked(5, 8, TextShade.MATCH), marked(2, 12, named(1)));

    assertThat(StyledRuns.stretches(StyledRuns.merge(20, marks)))
        .containsExactlyInAnyOrderElementsOf(marks);
  }

  @Test
  void plain_text_is_one_run_and_no_text_none() {
    assertThat(StyledRuns.merge(7, List.of())).containsExactly(run(0, 7));
    assertThat(StyledRuns.merge(0, List.of())).isEmpty();
  }

  @Test
  void a_mark_beyond_the_text_is_refused() {
    assertThatThrownBy(() -> StyledRuns.merge(4, List.of(marked(2, 5, TextShade.MATCH))))
        .hasMessageContaining("after a text of 4");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void every_character_has_just_the_marks_that_cover_it(long seed) {
    var random = new Random(seed);
    int length = 1 + random.nextInt(80);
    var marks = new ArrayList<DecoratedSpan>();
    for (int count = random.nextInt(25); count > 0; count--) {
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(length - start);
      boolean shade = random.nextBoolean();
      TextShade[] shades = TextShade.values();
      marks.add(
          marked(
              start,
              end,
              shade ? shades[random.nextInt(shades.length)] : named(random.nextInt(3))));
    }

    List<StyledRun> runs = StyledRuns.merge(length, marks);

    int at = 0;
    for (StyledRun run : runs) {
      assertThat(run.span().start()).isEqualTo(at);
      at = run.span().end();
      for (int offset = run.span().start(); offset < at; offset++) {
        assertThat(run.marks()).isEqualTo(covering(offset, marks));
      }
    }
    assertThat(at).isEqualTo(length);
    assertThat(runs).doesNotHaveDuplicates();
    for (int i = 1; i < runs.size(); i++) {
      assertThat(runs.get(i).marks()).isNotEqualTo(runs.get(i - 1).marks());
    }
    assertThat(StyledRuns.merge(length, StyledRuns.stretches(runs))).isEqualTo(runs);
  }

  private static Set<TextDecoration> covering(int offset, List<DecoratedSpan> marks) {
    var covering = new HashSet<TextDecoration>();
    for (DecoratedSpan it : marks) {
      if (it.span().contains(offset)) {
        covering.add(it.mark());
      }
    }
    return covering;
  }

  private static DecoratedSpan marked(int start, int end, TextDecoration mark) {
    return new DecoratedSpan(new Span(start, end), mark);
  }

  private static StyledRun run(int start, int end, TextDecoration... marks) {
    return new StyledRun(new Span(start, end), Set.of(marks));
  }

  private static EntityUnderline named(long entity) {
    return new EntityUnderline(
        new NameSpan(ArticlePart.TEXT, new Span(0, 1), EntityType.PERSON, entity, false));
  }
}
