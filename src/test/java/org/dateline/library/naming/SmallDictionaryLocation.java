package org.dateline.library.naming;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.names.dictionary.DictionaryCompiler.CompilationProgress;
import org.dateline.names.dictionary.NameDictionary;
import org.dateline.names.dictionary.SmallDictionary;

/// A name dictionary of a few rows in place of the real one.
///
/// @param first run in the midst of the first compiling
/// @param compiled counts how often it was compiled
public record SmallDictionaryLocation(
    Path folder, List<String> rows, Runnable first, AtomicInteger compiled)
    implements SharedDictionary.DictionaryLocation {

  public SmallDictionaryLocation(Path folder, String... rows) {
    this(folder, List.of(rows), () -> {}, new AtomicInteger());
  }

  /// The same, but that something happens in the midst of compiling.
  public SmallDictionaryLocation whileCompiling(Runnable other) {
    return new SmallDictionaryLocation(folder, rows, other, compiled);
  }

  public SharedDictionary shared() {
    return SharedDictionary.at(this);
  }

  @Override
  public Optional<NameDictionary> open() {
    return SmallDictionary.open(folder);
  }

  @Override
  public void compile(CompilationProgress progress) {
    AtomicBoolean begun = new AtomicBoolean();
    SmallDictionary.compile(
        folder,
        fraction -> {
          boolean midst = fraction > 0 && fraction < 1;
          if (midst && begun.compareAndSet(false, true) && compiled.getAndIncrement() == 0) {
            first.run();
          }
          progress.at(fraction);
        },
        rows.toArray(String[]::new));
  }
}
