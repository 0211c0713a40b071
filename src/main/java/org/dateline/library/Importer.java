package org.dateline.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.FolderWalk;
import org.dateline.ingest.ReadResult;
import org.dateline.library.ImportReport.Rejection;
import org.dateline.library.LibraryEvent.Task;
import org.dateline.store.ArticleTable.Incoming;
import org.dateline.store.PutResult;
import org.dateline.store.Store;

/// One run of an import: files and folders into the store, a batch of articles a transaction. The
/// store keeps note of it until it has ended, so that a run that was killed is run again.
final class Importer {

  private static final int BATCH = 200;

  /// A batch is stored earlier when its texts reach this length, in UTF-16 units.
  private static final int BATCH_LENGTH = 2_000_000;

  /// Rejections beyond this many are counted among the failures of the library but not kept here.
  private static final int MAX_LISTED = 10_000;

  private final Store store;
  private final Runnable onStored;
  private final Listeners listeners;
  private final BooleanSupplier cancelled;

  private final List<Pending> batch = new ArrayList<>();
  private int batchLength;
  private final Map<PutResult, Long> counts = new EnumMap<>(PutResult.class);
  private final List<Rejection> rejected = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private long files;
  private long articles;

  private record Pending(Incoming incoming, String subject) {}

  /// @param onStored told whenever articles have been stored
  /// @param cancelled asked between articles
  Importer(Store store, Runnable onStored, Listeners listeners, BooleanSupplier cancelled) {
    this.store = store;
    this.onStored = onStored;
    this.listeners = listeners;
    this.cancelled = cancelled;
  }

  /// Takes everything in that these files and folders hold.
  ImportReport run(List<Path> paths) {
    List<String> names = paths.stream().map(path -> path.toAbsolutePath().toString()).toList();
    store.journal().importBegun(names);
    read(paths);
    if (!cancelled.getAsBoolean()) {
      store.journal().importEnded(names);
    }
    return report();
  }

  /// Takes everything in, without a note in the store.
  ImportReport read(List<Path> paths) {
    try {
      for (Path path : paths) {
        FolderWalk.walk(path.toAbsolutePath(), this::file, this::take);
      }
      flush();
    } catch (Cancelled _) {
      // What was stored stays; the rest is left out.
    }
    listeners.tell(new LibraryEvent.Ended(Task.IMPORT));
    return report();
  }

  private ImportReport report() {
    return new ImportReport(
        counts.getOrDefault(PutResult.ADDED, 0L),
        counts.getOrDefault(PutResult.UPDATED, 0L),
        counts.getOrDefault(PutResult.UNCHANGED, 0L),
        rejected,
        notes);
  }

  private void file(Path file) {
    files++;
    store.journal().mended(file.toString());
    ArticleReader.read(file, this::take);
  }

  private void take(ReadResult result) {
    if (cancelled.getAsBoolean()) {
      throw new Cancelled();
    }
    switch (result) {
      case ReadResult.Read read -> {
        if (!read.note().isEmpty() && notes.size() < MAX_LISTED) {
          notes.add(subject(read) + " " + read.note());
        }
        batch.add(
            new Pending(
                new Incoming(read.article(), read.file().toUri().toString()), subject(read)));
        batchLength += read.article().text().length();
        if (batch.size() >= BATCH || batchLength >= BATCH_LENGTH) {
          flush();
        }
      }
      case ReadResult.Rejected bad -> reject(subject(bad), bad.reason());
    }
  }

  private static String subject(ReadResult result) {
    String file = result.file().toString();
    return result.line() == 0 ? file : file + ", line " + result.line();
  }

  private void reject(String subject, String reason) {
    store.journal().failed(subject, reason);
    if (rejected.size() < MAX_LISTED) {
      rejected.add(new Rejection(subject, reason));
    }
  }

  private void flush() {
    List<PutResult> results = store.articles().put(batch.stream().map(Pending::incoming).toList());
    for (int i = 0; i < results.size(); i++) {
      counts.merge(results.get(i), 1L, Long::sum);
      Pending pending = batch.get(i);
      if (results.get(i) == PutResult.ID_TAKEN) {
        reject(
            pending.subject(),
            "has the id “%s”, which another article in the library has; give it another id"
                .formatted(pending.incoming().article().id()));
      }
    }
    articles += batch.size();
    boolean any = !batch.isEmpty();
    batch.clear();
    batchLength = 0;
    if (any) {
      onStored.run();
      listeners.tell(new LibraryEvent.Progress(Task.IMPORT, articles, 0));
    }
  }

  /// How many files have been looked at.
  long files() {
    return files;
  }

  private static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Cancelled() {
      super(null, null, false, false);
    }
  }
}
