package org.dateline.store.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.ArticlePart;
import org.dateline.model.SampleCorrections;
import org.dateline.model.correction.CorrectionKind;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.store.Store;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.DatabaseFile;
import org.dateline.store.sqlite.EnumCodes;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionLogTest {

  private static final Instant MADE = Instant.parse("2026-05-03T12:00:00Z");
  private static final Instant UNDONE = Instant.parse("2026-05-04T12:00:00Z");

  /// Libraries hold such rows; this may be added to, and not changed.
  private static final List<String> ROWS =
      List.of(
          "no name here|a|%d|4|7|||Kim|||".formatted(EnumCodes.of(ArticlePart.TEXT)),
          "no name in article|a|-1|0|0|PERSON|kim jong un|Kim Jong Un|||",
          "linked in article|a|-1|0|0|PERSON|kim jong un|Kim Jong Un|PERSON|marshal kim|Marshal Kim",
          "new name|a|%d|0|11|PERSON|kim jong un|Kim Jong Un|||"
              .formatted(EnumCodes.of(ArticlePart.TITLE)),
          "no name||-1|0|0|PERSON|kim jong un|Kim Jong Un|||",
          "no name alone||-1|0|0|PERSON|kim jong un|Kim Jong Un|||",
          "other type||-1|0|0|PERSON|kim jong un|Kim Jong Un|LOCATION|kim jong un|",
          "renamed||-1|0|0|PERSON|kim jong un|Kim Jong Un|||The Marshal",
          "merged||-1|0|0|PERSON|kim jong un|Kim Jong Un|PERSON|marshal kim|Marshal Kim",
          "split||-1|0|0|PERSON|kim jong un|Kim Jong Un|||");

  private static final String COLUMNS =
      "kind, article, part, start, end, type, folded, written, other_type, other_folded,"
          + " other_written";

  @TempDir Path folder;

  private <T> T inStore(Function<Handle, T> work) {
    Path file = folder.resolve("library.db");
    Store.open(file, List.of()).close();
    try (Connections connections = Connections.open(new DatabaseFile(file))) {
      return connections.write(work);
    }
  }

  @Test
  void every_kind_is_written_as_libraries_have_it() {
    List<String> written =
        inStore(handle -> {
          SampleCorrections.ALL.forEach(
              correction -> CorrectionLog.insert(handle, correction, MADE, null));
          return handle
              .createQuery("SELECT concat_ws('|', " + COLUMNS + ") FROM correction ORDER BY number")
              .mapTo(String.class)
              .list();
        });

    assertThat(written).isEqualTo(ROWS);
    Set<CorrectionKind> kinds =
        SampleCorrections.ALL.stream().map(CorrectionKind::of).collect(Collectors.toSet());
    assertThat(kinds).containsExactlyInAnyOrder(CorrectionKind.values());
  }

  @Test
  void every_kind_is_read_as_libraries_have_it() {
    List<LoggedCorrection> read =
        inStore(handle -> {
          for (String row : ROWS) {
            var insert =
                handle.createUpdate(
                    "INSERT INTO correction (made, undone, link, other_link, "
                        + COLUMNS
                        + ") VALUES ('2026-05-03T12:00:00Z', '2026-05-04T12:00:00Z', '', '',"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            String[] values = row.split("\\|", -1);
            for (int i = 0; i < values.length; i++) {
              insert.bind(i, values[i]);
            }
            insert.execute();
          }
          return CorrectionLog.all(handle);
        });

    assertThat(read).extracting(LoggedCorrection::correction).isEqualTo(SampleCorrections.ALL);
    assertThat(read).allMatch(made -> made.made().equals(MADE));
    assertThat(read).allMatch(made -> made.undone().equals(Optional.of(UNDONE)));
  }
}
