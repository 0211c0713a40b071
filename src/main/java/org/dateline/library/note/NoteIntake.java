package org.dateline.library.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Note;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Takes notes in from a file: looks for their articles and passages, some at a time, and writes
/// all of them at the end, in one transaction. Every method touches files; not for two threads at
/// once.
public final class NoteIntake {

  /// How many annotations are looked at in a step: some tenths of a second where every passage has
  /// changed.
  private static final int STEP = 200;

  private final Store store;
  private final List<ReadAnnotation> annotations;
  private final Runnable changed;
  private final Map<String, Long> byId;
  private final Map<String, Long> byAddress;
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> unmatched = new LinkedHashSet<>();
  private int done;

  NoteIntake(Store store, List<ReadAnnotation> annotations, Runnable changed) {
    this.store = store;
    this.annotations = annotations;
    this.changed = changed;
    byId =
        store
            .notes()
            .articlesWith(
                annotations.stream()
                    .flatMap(it -> it.article().stream())
                    .collect(Collectors.toSet()));
    byAddress =
        store
            .notes()
            .articlesAt(
                annotations.stream()
                    .filter(it -> it.article().filter(byId::containsKey).isEmpty())
                    .map(ReadAnnotation::address)
                    .collect(Collectors.toSet()));
  }

  /// How many annotations the file has.
  public int size() {
    return annotations.size();
  }

  /// How many of them have been looked at.
  public int done() {
    return done;
  }

  /// Looks at some more of them; returns whether there are more.
  public boolean next() {
    List<ReadAnnotation> step =
        annotations.subList(done, Math.min(done + STEP, annotations.size()));
    LibraryException.translating(() -> {
      look(step);
      return true;
    });
    done += step.size();
    return done < annotations.size();
  }

  private void look(List<ReadAnnotation> step) {
    List<Long> numbers = step.stream().flatMap(it -> number(it).stream()).distinct().toList();
    Map<Long, StoredArticle> articles = store.articles().byNumber(numbers);
    for (ReadAnnotation annotation : step) {
      number(annotation)
          .flatMap(it -> Optional.ofNullable(articles.get(it)))
          .ifPresentOrElse(
              it -> notes.add(annotation.on(it.number(), it.article())),
              () -> unmatched.add(annotation.called()));
    }
  }

  /// The article that has its id, or else its address.
  private Optional<Long> number(ReadAnnotation annotation) {
    return annotation
        .article()
        .flatMap(id -> Optional.ofNullable(byId.get(id)))
        .or(() -> Optional.ofNullable(byAddress.get(annotation.address())));
  }

  /// Writes what has been looked at.
  public NoteImport finish() {
    List<Note> taken = LibraryException.translating(() -> store.notes().put(notes));
    changed.run();
    return new NoteImport(taken, annotations.size(), List.copyOf(unmatched));
  }
}
