package org.dateline.library.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.FolderWalk;
import org.dateline.ingest.result.ReadResult;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.failure.RejectionReason;
import org.dateline.library.failure.StoredReason;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.library.imports.ImportReport.ReadingNote;
import org.dateline.model.failure.ReadNote;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.ImportJournal.FailureEntry;
import org.dateline.store.PutResult;
import org.dateline.store.Store;
import org.dateline.store.sqlite.StoreClosedException;

/// One run of an import: files and folders into the store, a batch of articles a transaction. Of
/// what it reads it holds one batch.
final class Importer {

  private static final int BATCH_ARTICLES = 200;

  /// A batch is stored earlier when its texts reach this length, in UTF-16 units.
  private static final int BATCH_LENGTH = 2_000_000;

  /// Rejections and notes beyond this many are only counted: nobody reads so far.
  private static final int MAX_REJECTIONS_LISTED = 10_000;

  private final Store store;
  private final Runnable onStored;
  private final LibraryListeners listeners;
  private final BooleanSupplier stopped;

  private final List<PendingImport> batch = new ArrayList<>();
  private int batchLength;
  private final List<FailureEntry> failures = new ArrayList<>();
  private final Map<PutResult, Long> counts = new EnumMap<>(PutResult.class);
  private final List<ImportRejection> rejected = new ArrayList<>();
  private final List<ReadingNote> notes = new ArrayList<>();
  private String origin = "";
  private long leftOut;
  private long articles;

  private record PendingImport(IncomingArticle incoming, String file, int line) {}

  /// @param onStored told whenever articles have been stored
  /// @param stopped asked between articles
  Importer(Store store, Runnable onStored, LibraryListeners listeners, BooleanSupplier stopped) {
    this.store = store;
    this.onStored = onStored;
    this.listeners = listeners;
    this.stopped = stopped;
  }

  /// Takes everything in that these files and folders hold, until it is stopped. What failed in
  /// them before is forgotten, or found again.
  ImportReport read(List<Path> paths) {
    try {
      for (Path path : paths) {
        Path plain = path.toAbsolutePath().normalize();
        store.journal().mendedIn(plain.toString(), plain.getFileSystem().getSeparator());
        FolderWalk.walk(plain, this::file, this::take);
      }
      flush();
    } catch (ImportCancelledException | StoreClosedException _) {
      // What was stored stays; the rest is left out.
    } finally {
      listeners.tell(new LibraryEvent.TaskEnded(LibraryTask.IMPORT));
    }
    return new ImportReport(
        counts.getOrDefault(PutResult.ADDED, 0L),
        counts.getOrDefault(PutResult.UPDATED, 0L),
        counts.getOrDefault(PutResult.UNCHANGED, 0L),
        counts.getOrDefault(PutResult.DELETED, 0L),
        leftOut,
        rejected,
        notes);
  }

  private void file(Path file) {
    stopIfAsked();
    origin = origin(file);
    ArticleReader.read(file, this::take);
  }

  /// A file is the same by whatever links it is reached.
  private static String origin(Path file) {
    try {
      return file.toRealPath().toUri().toString();
    } catch (IOException _) {
      return file.toUri().toString();
    }
  }

  private void take(ReadResult result) {
    stopIfAsked();
    String file = result.file().toString();
    switch (result) {
      case ReadResult.AcceptedArticle read -> {
        read.note().ifPresent(note -> note(file, read.line(), note));
        batch.add(
            new PendingImport(new IncomingArticle(read.article(), origin), file, read.line()));
        batchLength += read.article().text().length();
      }
      case ReadResult.RejectedArticle bad ->
          reject(file, bad.line(), new RejectionReason.Unreadable(bad.fault()));
    }
    if (batch.size() >= BATCH_ARTICLES
        || batchLength >= BATCH_LENGTH
        || failures.size() >= BATCH_ARTICLES) {
      flush();
    }
  }

  private void note(String file, int line, ReadNote note) {
    if (notes.size() < MAX_REJECTIONS_LISTED) {
      notes.add(new ReadingNote(file, line, note));
    }
  }

  private void reject(String file, int line, RejectionReason reason) {
    leftOut++;
    if (rejected.size() < MAX_REJECTIONS_LISTED) {
      rejected.add(new ImportRejection(file, line, reason));
      failures.add(new FailureEntry(file, line, StoredReason.of(reason)));
    }
  }

  private void flush() {
    List<PutResult> results =
        store.articles().put(batch.stream().map(PendingImport::incoming).toList());
    for (int i = 0; i < results.size(); i++) {
      counts.merge(results.get(i), 1L, Long::sum);
      if (results.get(i) == PutResult.ID_TAKEN) {
        PendingImport pending = batch.get(i);
        reject(
            pending.file(),
            pending.line(),
            new RejectionReason.IdTaken(pending.incoming().article().id()));
      }
    }
    store.journal().failed(failures);
    failures.clear();
    articles += batch.size();
    boolean any = !batch.isEmpty();
    batch.clear();
    batchLength = 0;
    if (any) {
      onStored.run();
      listeners.tell(new LibraryEvent.TaskProgress(LibraryTask.IMPORT, articles, 0));
    }
  }

  private void stopIfAsked() {
    if (stopped.getAsBoolean()) {
      throw new ImportCancelledException();
    }
  }

  private static final class ImportCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportCancelledException() {
      super(null, null, false, false);
    }
  }
}
