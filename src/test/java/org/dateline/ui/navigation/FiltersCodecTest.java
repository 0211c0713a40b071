package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.model.query.Filter;
import org.dateline.model.query.FilterKind;
import org.dateline.ui.kit.PreferenceValues;
import org.junit.jupiter.api.Test;

class FiltersCodecTest {

  /// Libraries hold such lines; this may be added to, and not changed.
  private static final Map<String, Filter> LINES = new LinkedHashMap<>();

  static {
    LINES.put("f.mentions=7", new Filter.EntityFilter(7));
    LINES.put("f.from=Press TV", new Filter.SourceFilter("Press TV"));
    LINES.put("f.by=Ann Lee", new Filter.AuthorFilter("Ann Lee"));
    LINES.put("f.in=ko", new Filter.LanguageFilter("ko"));
    LINES.put(
        "f.during=2018-05-08/2018-06-01",
        new Filter.DateFilter(LocalDate.of(2018, 5, 8), LocalDate.of(2018, 6, 1)));
    LINES.put("f.unread=true", new Filter.UnreadFilter());
    LINES.put("f.starred=true", new Filter.StarredFilter());
    LINES.put("f.tagged=3", new Filter.TagFilter(3));
    LINES.put("f.noted=true", new Filter.NotedFilter());
    LINES.put("f.like=an id", new Filter.SimilarFilter("an id"));
    LINES.put("f.copy=an id", new Filter.DuplicateFilter("an id"));
    LINES.put("f.not.from=Xinhua", new Filter.NotFilter(new Filter.SourceFilter("Xinhua")));
    LINES.put("f.not.copy=an id", new Filter.NotFilter(new Filter.DuplicateFilter("an id")));
  }

  @Test
  void every_kind_is_written_as_libraries_have_it() {
    LINES.forEach((line, filter) -> {
      PreferenceValues kept = new PreferenceValues();
      FiltersCodec.write(kept, "f", filter);

      assertThat(kept.toString().lines()).containsExactly(line);
    });
    assertThat(LINES.values().stream().map(FilterKind::of).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(FilterKind.values());
  }

  @Test
  void every_kind_is_read_as_libraries_have_it() {
    LINES.forEach((line, filter) ->
        assertThat(FiltersCodec.read(PreferenceValues.read(line), "f")).contains(filter));
  }
}
