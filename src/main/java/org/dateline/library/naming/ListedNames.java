package org.dateline.library.naming;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.dateline.ingest.namelist.NameFile;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.ListedName;
import org.dateline.names.namelist.NameList;
import org.dateline.store.ListedNameTable;
import org.dateline.store.ListedNameTable.NameListChange;

/// The reader's own list of names, which are found in every article. Thread-safe.
///
/// After every change that makes a difference all articles are searched again in the background;
/// [Library#awaitNames] waits for it. If the library is closed meanwhile, that goes on when it is
/// next opened. Every method touches files and throws [LibraryException] as those of [Library] do.
public final class ListedNames {

  private final ListedNameTable table;
  private final Consumer<NameList> finder;
  private final Runnable onChanged;

  /// Reads the list and gives it to the finder.
  ///
  /// @param finder what uses the list from then on
  /// @param onChanged told whenever articles have to be searched again
  public ListedNames(ListedNameTable table, Consumer<NameList> finder, Runnable onChanged) {
    this.table = table;
    this.finder = finder;
    this.onChanged = onChanged;
    finder.accept(NameList.of(table.all()));
  }

  /// All names, in the order in which they were first put on the list.
  public List<ListedName> all() {
    return LibraryException.translating(table::all);
  }

  /// Puts the names of a CSV or TSV file on the list, each in place of the one of its type that is
  /// there already.
  ///
  /// @param caseBlind whether they are found without case where the file does not say
  /// @throws LibraryException if anything in the file is wrong; then nothing of it is taken
  public NameListReport add(Path file, boolean caseBlind) {
    return take(file, caseBlind, table::add);
  }

  /// Puts a name on the list, in place of the one of its type that is there already.
  ///
  /// @return all names on the list that were written so before, of whatever types
  public synchronized List<ListedName> put(ListedName name) {
    List<ListedName> before = LibraryException.translating(() -> written(name));
    LibraryException.translating(() -> table.add(List.of(name)));
    use();
    return before;
  }

  /// Takes a name that was [#put] off the list again.
  ///
  /// @param before what [#put] has told
  public synchronized void restore(ListedName name, List<ListedName> before) {
    LibraryException.translating(() -> {
      long _ = table.remove(name.name());
      return table.add(before);
    });
    use();
  }

  private List<ListedName> written(ListedName name) {
    return table.all().stream().filter(it -> it.name().equals(name.name())).toList();
  }

  /// Makes the names of a CSV or TSV file the whole list.
  ///
  /// @param caseBlind whether they are found without case where the file does not say
  /// @throws LibraryException if anything in the file is wrong; then the list stays as it is
  public NameListReport replace(Path file, boolean caseBlind) {
    return take(file, caseBlind, table::replace);
  }

  /// Takes a name off the list, of whatever types.
  ///
  /// @return how many were taken off; 0 if there is none that is written so
  public long remove(String name) {
    return takeOff(() -> table.remove(name));
  }

  /// Empties the list.
  ///
  /// @return how many were taken off
  public long removeAll() {
    return takeOff(table::removeAll);
  }

  private NameListReport take(
      Path file, boolean caseBlind, Function<List<ListedName>, NameListChange> change) {
    return switch (NameFile.read(file, caseBlind)) {
      case NameFile.RejectedNameFile refused ->
          throw new LibraryException(
              new Failure.BadNameFile(
                  file,
                  refused.lines().stream()
                      .map(bad -> new Failure.NameLine(bad.line(), bad.fault()))
                      .toList(),
                  refused.count()));
      case NameFile.AcceptedNames names -> take(names, change);
    };
  }

  private synchronized NameListReport take(
      NameFile.AcceptedNames names, Function<List<ListedName>, NameListChange> change) {
    NameListChange done = LibraryException.translating(() -> change.apply(names.names()));
    int total = use();
    return new NameListReport(
        done.added(), done.changed(), done.unchanged(), done.removed(), total, names.notes());
  }

  private synchronized long takeOff(LongSupplier removal) {
    long removed = LibraryException.translating(removal::getAsLong);
    if (removed > 0) {
      use();
    }
    return removed;
  }

  /// One change at a time comes here, so that the list in use is always the one stored last.
  private int use() {
    NameList list = LibraryException.translating(() -> NameList.of(table.all()));
    finder.accept(list);
    onChanged.run();
    return list.size();
  }
}
