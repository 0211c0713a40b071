package org.dateline.library.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.failure.NoteFileFault;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.Passage;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.dateline.store.note.NoteTable;

/// The reader's highlights and notes. Thread-safe.
///
/// Whatever is done to a note indexes its article again in the background, so that it is found by
/// `note:` a moment later. Every method touches files and throws [LibraryException] where that
/// cannot be done.
public final class Notes {

  /// How many articles are read at once to be written to a file.
  private static final int BATCH_ARTICLES = 200;

  /// Larger files are not what this program writes, in bytes.
  private static final long MAX_FILE_SIZE = 64 << 20;

  private final Store store;
  private final NoteTable table;
  private final Runnable changed;

  /// @param changed what is run after articles have changed
  public Notes(Store store, Runnable changed) {
    this.store = store;
    this.table = store.notes();
    this.changed = changed;
  }

  /// The notes of an article, in order. One look-up.
  public List<Note> of(long article) {
    return LibraryException.translating(() -> table.of(article));
  }

  /// The notes last changed, the last first.
  public List<Note> newest(int limit) {
    return LibraryException.translating(() -> table.newest(limit));
  }

  /// The same, each with its article.
  public List<ArticleNotes> recent(int limit) {
    return LibraryException.translating(() -> {
      List<Note> newest = table.newest(limit);
      Map<Long, StoredArticle> articles =
          store.articles().byNumber(newest.stream().map(Note::article).distinct().toList());
      return newest.stream()
          .flatMap(note ->
              Stream.ofNullable(articles.get(note.article()))
                  .map(stored -> new ArticleNotes(stored.article(), List.of(note))))
          .toList();
    });
  }

  /// Makes a note.
  ///
  /// @param article by its number
  /// @param passage what it is about, as the reader saw it: it is looked for where the article has
  ///   it now; empty for all of the article
  /// @param text empty for a highlight without words
  /// @throws LibraryException if there is no such article, or the text is longer than
  ///   [Note#MAX_TEXT_LENGTH]
  public Note make(long article, Optional<Passage> passage, NoteColour colour, String text) {
    Instant now = now();
    Note note =
        new Note(
            0, "urn:uuid:" + UUID.randomUUID(), article, passage, colour, checked(text), now, now);
    return changing(() -> table.put(List.of(note))).stream()
        .findFirst()
        .orElseThrow(() -> new LibraryException(new Failure.NoArticle(Long.toString(article))));
  }

  /// Gives a note other words and another colour.
  ///
  /// @param number of the note
  /// @return the note as it was; empty where there is none any more
  /// @throws LibraryException if the text is longer than [Note#MAX_TEXT_LENGTH]
  public Optional<Note> change(long number, NoteColour colour, String text) {
    String words = checked(text);
    return changing(() -> table.change(number, colour, Optional.of(words), now()));
  }

  /// Gives a note another colour; its words stay, whatever they are by now.
  ///
  /// @param number of the note
  /// @return the note as it was; empty where there is none any more
  public Optional<Note> recolour(long number, NoteColour colour) {
    return changing(() -> table.change(number, colour, Optional.empty(), now()));
  }

  /// Removes a note.
  ///
  /// @param number of the note
  /// @return the note as it was, for [#putBack]; empty where there is none any more
  public Optional<Note> remove(long number) {
    return changing(() -> table.remove(number));
  }

  /// Brings a removed note back, at the place that its article has for it now; where the article is
  /// in the trash, with it.
  ///
  /// @return whether it could be: its article is there, or in the trash
  public boolean putBack(Note note) {
    return changing(() -> table.putBack(note));
  }

  /// All notes by their articles: that with the last changed note first.
  ///
  /// @param among the numbers of the articles that are asked for; empty for all
  public List<ArticleNotes> all(Optional<Collection<Long>> among) {
    return LibraryException.translating(() -> {
      List<Long> numbers = new ArrayList<>(table.articles());
      among.ifPresent(numbers::retainAll);
      List<ArticleNotes> all = new ArrayList<>();
      for (int at = 0; at < numbers.size(); at += BATCH_ARTICLES) {
        List<Long> batch = numbers.subList(at, Math.min(numbers.size(), at + BATCH_ARTICLES));
        Map<Long, List<Note>> notes = table.of(batch);
        for (StoredArticle stored : store.articles().byNumber(batch).values()) {
          List<Note> its = notes.getOrDefault(stored.number(), List.of());
          if (!its.isEmpty()) {
            all.add(new ArticleNotes(stored.article(), its));
          }
        }
      }
      return all;
    });
  }

  /// Notes as a W3C annotation collection: JSON-LD, of which every part is as the Web Annotation
  /// Data Model of 2017 says. Places count the code points of headline, line feed and text.
  public String annotations(List<ArticleNotes> notes) {
    return LibraryException.translating(() -> AnnotationWriter.write(store.id(), notes));
  }

  /// Takes in what [#annotations] has written: each note once however often it is taken in, on the
  /// article that has its id, or else its address. A note that was changed here since stays as it
  /// is. The file is taken in as a whole or not at all, but for notes on articles that the library
  /// has not.
  ///
  /// @throws LibraryException if it cannot be read, or anything in it is not as it should be
  public NoteImport importFrom(Path file) {
    NoteIntake intake = intake(file);
    while (intake.next()) {
      // Until all are read.
    }
    return intake.finish();
  }

  /// The same step by step, for who says how far it is and may be stopped: nothing is taken in
  /// before its end. Reads the file.
  ///
  /// @throws LibraryException if it cannot be read, or anything in it is not as it should be
  public NoteIntake intake(Path file) {
    List<ReadAnnotation> annotations = AnnotationReader.read(file, text(file));
    return LibraryException.translating(() -> new NoteIntake(store, annotations, changed));
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > MAX_FILE_SIZE) {
        throw new LibraryException(
            new Failure.BadNoteFile(file, new NoteFileFault.NoteFileTooLarge(MAX_FILE_SIZE)));
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unread(file, e), e);
    }
  }

  private <T> T changing(Supplier<T> change) {
    return LibraryException.translating(() -> {
      T result = change.get();
      changed.run();
      return result;
    });
  }

  /// Files of other programs know no more than milliseconds.
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private static String checked(String text) {
    String words = tidied(text);
    if (words.length() > Note.MAX_TEXT_LENGTH) {
      throw new LibraryException(new Failure.NoteTooLong(words.length(), Note.MAX_TEXT_LENGTH));
    }
    return words;
  }

  /// Without blanks at the ends, lines parted by line feeds alone.
  static String tidied(String text) {
    return text.strip().replace("\r\n", "\n").replace('\r', '\n');
  }
}
