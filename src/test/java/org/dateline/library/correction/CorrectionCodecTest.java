package org.dateline.library.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.store.CorrectionTable.ImportedCorrection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CorrectionCodecTest {

  private static final Instant MADE = Instant.parse("2026-05-03T12:00:00Z");
  private static final FullName KIM =
      new FullName(new NameKey(EntityType.PERSON, "kim jong un"), "Kim Jong Un");
  private static final FullName MARSHAL =
      new FullName(new NameKey(EntityType.PERSON, "marshal kim"), "Marshal Kim");

  private static final List<Correction> CORRECTIONS =
      List.of(
          new Correction.NotAMention("a", ArticlePart.TEXT, new Span(4, 7), "Kim"),
          new Correction.NotAMentionInArticle("a", KIM),
          new Correction.NewMention("a", ArticlePart.TITLE, new Span(0, 11), KIM),
          new Correction.NotAName(KIM, false),
          new Correction.NotAName(KIM, true),
          new Correction.TypeChange(KIM, EntityType.LOCATION),
          new Correction.EntityRename(KIM, "The Marshal"),
          new Correction.EntityMerge(KIM, MARSHAL),
          new Correction.EntitySplit(KIM));

  /// Readers have such files; this may be added to, and not changed.
  private static final String FILE =
      """
      {"format":"dateline corrections","version":1,"corrections":[
      {"made":"2026-05-03T12:00:00Z","undone":"2026-05-04T12:00:00Z","kind":"no name here",\
      "article":"a","part":"text","utf16_start":4,"utf16_end":7,"text":"Kim"},
      {"made":"2026-05-03T12:00:00Z","kind":"no name in article","article":"a",\
      "name":{"type":"PERSON","folded":"kim jong un","written":"Kim Jong Un"}},
      {"made":"2026-05-03T12:00:00Z","kind":"new name","article":"a","part":"title",\
      "utf16_start":0,"utf16_end":11,\
      "name":{"type":"PERSON","folded":"kim jong un","written":"Kim Jong Un"}},
      {"made":"2026-05-03T12:00:00Z","kind":"no name","alone":false,\
      "name":{"type":"PERSON","folded":"kim jong un","written":"Kim Jong Un"}},
      {"made":"2026-05-03T12:00:00Z","kind":"no name","alone":true,\
      "name":{"type":"PERSON","folded":"kim jong un","written":"Kim Jong Un"}},
      {"made":"2026-05-03T12:00:00Z","kind":"other type","type":"LOCATION",\
      "name":{"type":"PERSON","folded":"kim jong un","written":"Kim Jong Un"}},
      {"made":"2026-05-03T12:00:00Z","kind":"renamed","display":"The Marshal",\
      "name":{"type":"PERSON","folded":"kim jong un","written":"Kim Jong Un"}},
      {"made":"2026-05-03T12:00:00Z","kind":"merged",\
      "name":{"type":"PERSON","folded":"kim jong un","written":"Kim Jong Un"},\
      "into":{"type":"PERSON","folded":"marshal kim","written":"Marshal Kim"}},
      {"made":"2026-05-03T12:00:00Z","kind":"split",\
      "name":{"type":"PERSON","folded":"kim jong un","written":"Kim Jong Un"}}
      ]}
      """;

  @TempDir Path folder;

  private static Optional<Instant> undone(int place) {
    return place == 0 ? Optional.of(Instant.parse("2026-05-04T12:00:00Z")) : Optional.empty();
  }

  @Test
  void every_kind_is_read_as_files_have_it() throws IOException {
    Path file = Files.writeString(folder.resolve("corrections.json"), FILE);

    assertThat(CorrectionCodec.read(file))
        .isEqualTo(
            IntStream.range(0, CORRECTIONS.size())
                .mapToObj(i -> new ImportedCorrection(MADE, CORRECTIONS.get(i), undone(i)))
                .toList());
  }

  @Test
  void every_kind_is_written_as_files_have_it() {
    String written =
        CorrectionCodec.write(
            IntStream.range(0, CORRECTIONS.size())
                .mapToObj(i -> new LoggedCorrection(i + 1, MADE, CORRECTIONS.get(i), undone(i)))
                .toList());

    JsonMapper json = JsonMapper.builder().build();
    // Fields in the same order too.
    assertThat(json.readTree(written).toString()).isEqualTo(json.readTree(FILE).toString());
  }
}
