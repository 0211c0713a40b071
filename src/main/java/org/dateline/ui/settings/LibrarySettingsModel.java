package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dateline.library.Library;
import org.dateline.library.failure.LibraryException;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FailureWords;

/// The library as the settings show it, and what is done with it as a whole.
public final class LibrarySettingsModel {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final ReadOnlyObjectWrapper<Optional<LibraryFacts>> facts =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

  /// @param library waits until the library is open; never asked on the window's thread
  public LibrarySettingsModel(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.background = background;
  }

  /// What is known; empty until it has been read.
  ReadOnlyObjectProperty<Optional<LibraryFacts>> facts() {
    return facts.getReadOnlyProperty();
  }

  /// Whether something is being done with the library.
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// What came of the last thing; empty for nothing.
  ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// Reads what there is to know.
  void load() {
    said.set("");
    background.run(() -> LibraryFacts.of(library.get()), read -> facts.set(Optional.of(read)));
  }

  /// Writes everything that cannot be made anew to one file.
  void backUp(Path file) {
    run(() -> {
      library.get().maintenance().backUp(file);
      return message("settings.library.backed_up", file.toString());
    });
  }

  /// Reads the database and the index through.
  void check() {
    run(() ->
        library.get().maintenance().isIntact()
            ? message("settings.library.intact")
            : message("settings.library.damaged"));
  }

  /// Has the index made anew.
  void rebuild() {
    run(() -> {
      library.get().maintenance().rebuildIndex();
      return message("settings.library.rebuilding");
    });
  }

  /// Has finished searches go by meaning too, or not.
  void setMeaning(boolean on) {
    run(() -> {
      library.get().meaning().setOn(on);
      return on ? message("meaning.on") : message("meaning.off");
    });
  }

  /// Forgets every search that the reader has made.
  void forgetSearches() {
    run(() -> {
      library.get().suggestions().forgetSearches();
      return message("settings.privacy.forgotten");
    });
  }

  /// Where it fails, the page says so: what the window says stands behind it.
  private void run(Supplier<String> work) {
    busy.set(true);
    said.set(message("settings.library.busy"));
    background.run(
        () -> {
          try {
            return work.get();
          } catch (LibraryException e) {
            return FailureWords.of(e.failure());
          }
        },
        words -> {
          busy.set(false);
          said.set(words);
        });
  }
}
