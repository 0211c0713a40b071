package org.dateline.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.ui.kit.BackgroundExecutor;

/// What could not be taken in or recognised, and what is done about it.
public final class ProblemsModel {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final ReadOnlyObjectWrapper<List<ProblemEntry>> problems =
      new ReadOnlyObjectWrapper<>(List.of());

  /// @param library waits until it is open; never asked on the window's thread
  public ProblemsModel(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.background = background;
  }

  /// What there is now.
  ReadOnlyObjectProperty<List<ProblemEntry>> problems() {
    return problems.getReadOnlyProperty();
  }

  /// Reads what there is.
  ///
  /// @param then run when it is known
  public void load(Runnable then) {
    background.run(
        this::read,
        read -> {
          problems.set(read);
          then.run();
        });
  }

  private List<ProblemEntry> read() {
    return library.get().failures().stream().map(ProblemEntry::of).toList();
  }

  /// Takes a file in once more: what can be read now is no problem any more.
  void tryAgain(ProblemEntry entry) {
    Optional<Path> file = entry.file();
    background.run(
        () -> {
          file.ifPresent(it -> library.get().importFrom(List.of(it)));
          return read();
        },
        problems::set);
  }

  /// Forgets everything that is told of a file or an article.
  void forget(List<ProblemEntry> entries) {
    background.run(
        () -> {
          entries.forEach(entry -> library.get().maintenance().forget(entry.problem()));
          return read();
        },
        problems::set);
  }
}
