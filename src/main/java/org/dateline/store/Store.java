package org.dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dateline.model.failure.StoreFault;
import org.dateline.store.entity.EntityOccurrences;
import org.dateline.store.entity.FollowTable;
import org.dateline.store.note.NoteTable;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.DatabaseFile;
import org.dateline.store.sqlite.Schema;
import org.dateline.store.sqlite.StoreClosedException;
import org.dateline.store.sqlite.StoreUnusableException;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The library on disk: one SQLite database with a write-ahead log (WAL). Thread-safe.
///
/// What a method has stored when it returns survives a kill of the process at any moment. After
/// [#close], every method throws [IllegalStateException].
public final class Store implements AutoCloseable {

  private final Connections connections;

  private Store(Connections connections) {
    this.connections = connections;
  }

  /// Opens a store, making it where there is none and bringing an older one to the current schema.
  /// Where the disk is full it is opened for reading alone: everything that writes fails then, and
  /// so does opening an older one.
  ///
  /// A file that it makes may be read by its owner alone; one that is there keeps its permissions.
  ///
  /// @param firstImports noted as unfinished if this makes the store, in the same transaction
  /// @throws StoreUnusableException if the file cannot be opened or is not a store; it is left as
  ///   it is
  public static Store open(Path file, List<String> firstImports) {
    DatabaseFile database = new DatabaseFile(file);
    if (database.hasBytes() || Files.isDirectory(file)) {
      check(database);
    } else {
      database.requireNew();
      database.makePrivate();
    }
    return open(Connections.open(database), firstImports);
  }

  /// Makes a store of which nothing is to stay: nothing waits for the disk, what a crash of the
  /// process or of the system leaves is of no use, and readers wait for whoever writes.
  ///
  /// @param file where there is none yet
  /// @throws StoreUnusableException if the file cannot be made
  public static Store temporary(Path file) {
    DatabaseFile database = new DatabaseFile(file);
    database.makePrivate();
    return open(Connections.openTemporary(database), List.of());
  }

  private static Store open(Connections connections, List<String> firstImports) {
    try {
      if (connections.refusal().isEmpty() || connections.read(Schema::isOlder)) {
        connections.writing(handle -> begin(handle, firstImports));
      }
      return new Store(connections);
    } catch (RuntimeException | Error e) {
      connections.close();
      throw e;
    }
  }

  private static void begin(Handle handle, List<String> firstImports) {
    if (Schema.migrate(handle)) {
      ImportJournal.importBegun(handle, firstImports);
    }
    EntityMappingTable.beginAnew(handle);
    TagTable.forgetRemoved(handle);
  }

  private static void check(DatabaseFile database) {
    Path file = database.path();
    if (Files.isDirectory(file)) {
      throw StoreUnusableException.of(file, StoreFault.FOLDER);
    }
    if (!Files.isReadable(file) || !Files.isWritable(file)) {
      throw StoreUnusableException.of(file, StoreFault.NO_PERMISSION);
    }
    Connections.look(database, handle -> Schema.check(handle, file));
  }

  /// Why nothing can be written, where that is so as long as it is open.
  public Optional<StoreUnusableException> refusal() {
    return connections.refusal();
  }

  /// What tells this store from every other.
  public String id() {
    return connections.read(handle ->
        StoredRow.only(handle.createQuery("SELECT id FROM library").map(StoredRow.text())));
  }

  /// The articles and what the reader did with them.
  public ArticleTable articles() {
    return new ArticleTable(connections);
  }

  /// The names in the articles.
  public NameTable names() {
    return new NameTable(connections);
  }

  /// The people, places and organizations that the names belong to.
  public EntityTable entities() {
    return new EntityTable(connections);
  }

  /// Where the names of entities occur.
  public EntityOccurrences occurrences() {
    return new EntityOccurrences(connections);
  }

  /// The names that the reader follows.
  public FollowTable followed() {
    return new FollowTable(connections);
  }

  /// What tells whose a short name is that stands without its full one.
  public CrossDocumentTable crossDocument() {
    return new CrossDocumentTable(connections);
  }

  /// What the index is told of names.
  public NamePostingSource namePostings() {
    return new NamePostingSource(connections);
  }

  /// Which articles mention a name, where no search index knows.
  public MentionIndex mentionIndex() {
    return new MentionIndex(connections);
  }

  /// What names are counted as.
  public EntityMappingTable entityMapping() {
    return new EntityMappingTable(connections);
  }

  /// The names as they are suggested to a reader who types.
  public SuggestionTable suggestions() {
    return new SuggestionTable(connections);
  }

  /// What names are compared by.
  public LinkTable links() {
    return new LinkTable(connections);
  }

  /// The reader's corrections.
  public CorrectionTable corrections() {
    return new CorrectionTable(connections);
  }

  /// The reader's own list of names.
  public ListedNameTable listedNames() {
    return new ListedNameTable(connections);
  }

  /// The searches that the reader keeps.
  public SavedSearchTable savedSearches() {
    return new SavedSearchTable(connections);
  }

  /// What has changed after a change, in the articles and by deleting some: the first `limit`
  /// articles, or fewer where they are long.
  public ChangedArticles changedAfter(long change, int limit) {
    return connections.read(
        handle -> handle.inTransaction(same -> ChangedArticles.after(same, change, limit)));
  }

  /// The reader's tags.
  public TagTable tags() {
    return new TagTable(connections);
  }

  /// The reader's highlights and notes.
  public NoteTable notes() {
    return new NoteTable(connections, ArticleChanges::touch);
  }

  /// What the reader has deleted.
  public TrashTable trash() {
    return new TrashTable(connections);
  }

  /// What has come for the searches that the reader keeps.
  public ArrivalTable arrivals() {
    return new ArrivalTable(connections);
  }

  /// Unfinished imports, failures and settings.
  public ImportJournal journal() {
    return new ImportJournal(connections);
  }

  /// Writes all of it to a file that is not there yet, as it is at one moment; others may read and
  /// write meanwhile.
  ///
  /// @throws StoreUnusableException if the file cannot be written, or the store not be read
  public void copyTo(Path file) {
    connections.read(handle -> handle.execute("VACUUM INTO ?", file.toAbsolutePath().toString()));
  }

  /// Whether the database is in order, as far as SQLite can tell without comparing every index with
  /// its table. Reads all of it.
  public boolean isIntact() {
    return connections
        .read(handle -> handle.createQuery("PRAGMA quick_check(1)").map(StoredRow.text()).list())
        .equals(List.of("ok"));
  }

  /// For closing: has statements give up that have been at work for longer than a time. What they
  /// were asked for throws [StoreClosedException], and has changed nothing. Returns at once; to be
  /// called again while there is something to wait for.
  public void interrupt(Duration longerThan) {
    connections.interrupt(longerThan);
  }

  @Override
  public void close() {
    connections.close();
  }
}
