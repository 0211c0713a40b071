package org.dateline.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.library.files.TemporaryFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A real library that all tests of a class read, of articles called “a1”, “a2” and so on.
public final class LibraryOfArticles
    implements BeforeAllCallback, AfterAllCallback, Supplier<Library> {

  private final List<String> texts;
  private final Map<String, Long> entities = new ConcurrentHashMap<>();
  private @Nullable TemporaryFolder folder;
  private @Nullable Library library;

  private LibraryOfArticles(List<String> texts) {
    this.texts = texts;
  }

  /// Of articles with these texts.
  public static LibraryOfArticles of(String... texts) {
    return new LibraryOfArticles(List.of(texts));
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    TemporaryFolder made = TemporaryFolder.make();
    folder = made;
    library = FailingLibrary.library(made.path(), texts.toArray(String[]::new));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (library != null) {
      library.close();
    }
    if (folder != null) {
      folder.close();
    }
  }

  @Override
  public Library get() {
    if (library == null) {
      throw new IllegalStateException("no test runs");
    }
    return library;
  }

  /// The number of an entity, by the name that it had when it was first asked for.
  public long entity(String name) {
    return entities.computeIfAbsent(name, it -> get().entities().named(it).number());
  }
}
