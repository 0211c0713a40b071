package org.dateline.library.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.model.SampleCorrections;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.store.CorrectionTable.ImportedCorrection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CorrectionCodecTest {

  private static final Instant MADE = Instant.parse("2026-05-03T12:00:00Z");

  /// Readers have such files; this may be added to, and not changed.
  private static final String FILE =
      """
      {"format":"dateline corrections","version":1,"corrections":[
      {"made":"2026-05-03T12:00:00Z","undone":"2026-05-04T12:00:00Z","kind":"no name here",\
      "article":"a","part":"text","utf16_start":4,"utf16_end":7,"text":"Kim"},
      {"made":"2026-05-03T12:00:00Z","kind":"no name in article","article":"a",\
      "name":{"type":"PERSON","folded":"kim jong un","written":"Kim Jong Un"}},
      {"made":"2026-05-03T12:00:00Z","kind":"linked in article","article":"a",\
      "name":{"type":"PERSON","folded":"kim jong un","written":"Kim Jong Un"},\
      "into":{"type":"PERSON","folded":"marshal kim","written":"Marshal Kim"}},
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
            IntStream.range(0, SampleCorrections.ALL.size())
                .mapToObj(
                    i -> new ImportedCorrection(MADE, SampleCorrections.ALL.get(i), undone(i)))
                .toList());
  }

  @Test
  void every_kind_is_written_as_files_have_it() {
    String written =
        CorrectionCodec.write(
            IntStream.range(0, SampleCorrections.ALL.size())
                .mapToObj(
                    i -> new LoggedCorrection(i + 1, MADE, SampleCorrections.ALL.get(i), undone(i)))
                .toList());

    JsonMapper json = JsonMapper.builder().build();
    // Fields in the same order too.
    assertThat(json.readTree(written).toString()).isEqualTo(json.readTree(FILE).toString());
  }
}
