package org.dateline.library.correction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.AtomicFile;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionPreview;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.names.text.NameNormalizer;
import org.dateline.store.NameLinks;
import org.dateline.store.NameTable.KnownName;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/// The reader's corrections: made, listed, undone, written to a file and read from one. Each takes
/// effect when its method returns, except that searches know of what holds in one article a moment
/// later ([Library#awaitIndexed]).
///
/// Thread-safe; every method touches files, and throws [LibraryException] where the library's files
/// do not allow what it does.
public final class Corrections {

  private final Store store;
  private final NameLinks links;
  private final Runnable onChanged;
  private final ReaderNameLookup names;
  private final CorrectionPreviews previews;
  private final LinkCandidates candidates;

  /// @param links asked for names that are new
  /// @param articles how many articles mention each of these entities
  /// @param onChanged told whenever something is different for a reader
  public Corrections(
      Store store,
      NameLinks links,
      Function<Collection<Long>, Map<Long, Long>> articles,
      Runnable onChanged) {
    this.store = store;
    this.links = links;
    this.onChanged = onChanged;
    this.previews = new CorrectionPreviews(store, articles);
    this.names = new ReaderNameLookup(store);
    this.candidates = new LinkCandidates(store, names, articles);
  }

  /// Makes a correction.
  ///
  /// @throws LibraryException if it would change nothing, or speaks of an article or of characters
  ///   that are not there
  public LoggedCorrection make(Correction correction) {
    return LibraryException.translating(() -> {
      switch (correction) {
        case Correction.ArticleCorrection inArticle -> check(inArticle);
        case Correction.EntitySplit split -> check(split);
        case Correction.TypeChange retype -> check(retype);
        case Correction.LibraryCorrection _ -> {}
      }
      LoggedCorrection made =
          store
              .corrections()
              .make(correction, now(), links)
              .orElseThrow(() -> new LibraryException(new Failure.NothingToCorrect(correction)));
      onChanged.run();
      return made;
    });
  }

  /// Milliseconds are enough, and every reader of JSON keeps them.
  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private void check(Correction.ArticleCorrection correction) {
    StoredArticle article = stored(correction.article());
    switch (correction) {
      case Correction.NotAMention(String _, ArticlePart part, Span span, String text) ->
          check(article, part, span, text);
      case Correction.NewMention(String _, ArticlePart part, Span span, FullName name) ->
          check(article, part, span, name.written());
      case Correction.NotAMentionInArticle _, Correction.MentionLink _ -> {}
    }
  }

  private void check(Correction.EntitySplit split) {
    boolean hasOthers =
        store
            .names()
            .known(split.name().key())
            .map(known -> store.names().ofEntity(known.entity()))
            .filter(
                names -> names.stream().anyMatch(it -> !it.name().key().equals(split.name().key())))
            .isPresent();
    if (!hasOthers) {
      throw new LibraryException(new Failure.NothingToCorrect(split));
    }
  }

  private void check(Correction.TypeChange retype) {
    boolean already =
        store
            .names()
            .known(retype.name().key())
            .filter(known ->
                store.entities().numbered(List.of(known.entity())).values().stream()
                    .allMatch(entity -> entity.type() == retype.type()))
            .filter(known ->
                store.names().ofEntity(known.entity()).stream()
                    .allMatch(it -> it.name().key().type() == retype.type()))
            .isPresent();
    if (already) {
      throw new LibraryException(new Failure.NothingToCorrect(retype));
    }
  }

  private StoredArticle stored(String article) {
    return store
        .articles()
        .byId(article)
        .orElseThrow(() -> new LibraryException(new Failure.NoArticle(article)));
  }

  private static void check(StoredArticle article, ArticlePart part, Span span, String text) {
    String all = part.of(article.article());
    if (!all.startsWith(text, span.start()) || text.length() != span.length()) {
      throw new LibraryException(new Failure.TextMismatch(article.article().id(), part, text));
    }
  }

  /// What a correction would change if it were made now; nothing for one that [#make] would refuse
  /// because it would change nothing.
  public CorrectionPreview preview(Correction correction) {
    return LibraryException.translating(() -> previews.of(correction));
  }

  /// How far a correction reaches that was made and holds: the mentions, and articles, that it
  /// concerns.
  public CorrectionPreview reach(Correction correction) {
    return LibraryException.translating(() -> previews.reach(correction));
  }

  /// Takes a correction back.
  ///
  /// @throws LibraryException if there is none with this number, or it was taken back already
  public LoggedCorrection undo(long number) {
    return LibraryException.translating(() -> {
      LoggedCorrection undone =
          store
              .corrections()
              .undo(number, now(), links)
              .orElseThrow(() -> new LibraryException(new Failure.NoCorrection(number)));
      onChanged.run();
      return undone;
    });
  }

  /// Takes corrections back, all or none of them. Those that are not there, or were taken back
  /// already, are left as they are.
  ///
  /// @return those that were taken back
  public List<LoggedCorrection> undo(Collection<Long> numbers) {
    return changed(() -> store.corrections().undo(numbers, now(), links));
  }

  /// Has corrections hold again that were taken back, each where it stood in the order, all or none
  /// of them. Those that hold already are left as they are.
  ///
  /// @return those that hold again
  public List<LoggedCorrection> restore(Collection<Long> numbers) {
    return changed(() -> store.corrections().restore(numbers, links));
  }

  private <T> T changed(Supplier<T> change) {
    return LibraryException.translating(() -> {
      T result = change.get();
      onChanged.run();
      return result;
    });
  }

  /// All corrections, those taken back too, in the order in which they were made.
  public List<LoggedCorrection> all() {
    return LibraryException.translating(() -> store.corrections().all());
  }

  /// Writes all corrections to a file as JSON, wholly or not at all.
  ///
  /// @return how many
  /// @throws LibraryException if the file cannot be written
  public int exportTo(Path file) {
    List<LoggedCorrection> all = all();
    try {
      AtomicFile.write(file, CorrectionCodec.write(all));
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unwritten(file, e), e);
    }
    return all.size();
  }

  /// Takes the corrections of a file in after those that are there, without those that are there
  /// already. Those of articles that are not in the library take effect when these are.
  ///
  /// @return the numbers of those that were new
  /// @throws LibraryException if the file cannot be read or anything in it is wrong; nothing is
  ///   taken in then
  public List<Long> importFrom(Path file) {
    return changed(() -> store.corrections().add(CorrectionCodec.read(file), links));
  }

  /// The name that a reader means.
  ///
  /// @param called a full name in any spelling, or a name that the reader has given an entity
  /// @param type the type of the name or of its entity; null where only one has the name
  /// @throws LibraryException if nothing in the library has it, or several do
  public FullName named(String called, @Nullable EntityType type) {
    return LibraryException.translating(() -> names.named(called, type));
  }

  /// The name that a mention stands for; empty where the reader said that it is none.
  public Optional<FullName> named(NameKey key) {
    return LibraryException.translating(() -> store.names().known(key).map(KnownName::name));
  }

  /// The names of an entity that articles mention it by.
  public List<FullName> namesOf(long entity) {
    return LibraryException.translating(
        () -> store.names().ofEntity(entity).stream().map(KnownName::name).toList());
  }

  /// The names in an article that a reader means: those of an entity or, where none is called so,
  /// what the characters stand for there.
  ///
  /// @param type the type of the name or of its entity; null where only one has the name
  /// @throws LibraryException if nothing in the article is called so, or several are
  public List<FullName> namedIn(String article, String called, @Nullable EntityType type) {
    return LibraryException.translating(() -> names.namedIn(stored(article), called, type));
  }

  /// Whose name a mention may be that nothing else tells, those first that the article itself
  /// mentions.
  ///
  /// @throws LibraryException if the article is not in the library
  public List<LinkCandidate> candidates(String article, Mention mention) {
    return LibraryException.translating(() -> candidates.of(stored(article), mention));
  }

  /// That a place in an article is a name, as [#make] takes it.
  ///
  /// @throws LibraryException if the place is not in the article
  public Correction.NewMention newName(
      String article, ArticlePart part, Span span, EntityType type) {
    String text = textAt(article, part, span);
    return new Correction.NewMention(
        article, part, span, new FullName(NameNormalizer.key(type, text), text));
  }

  /// That a place in an article is no name, as [#make] takes it.
  ///
  /// @throws LibraryException if the place is not in the article
  public Correction.NotAMention noNameHere(String article, ArticlePart part, Span span) {
    return new Correction.NotAMention(article, part, span, textAt(article, part, span));
  }

  /// The same for a mention that was read from the article.
  public Correction.NotAMention noNameHere(String article, Mention mention) {
    return noNameHere(article, mention.part(), mention.span());
  }

  private String textAt(String article, ArticlePart part, Span span) {
    return LibraryException.translating(() -> {
      String all = part.of(stored(article).article());
      if (span.end() > all.length() || span.of(all).isBlank()) {
        throw new LibraryException(
            new Failure.TextMismatch(article, part, span.start() + ":" + span.end()));
      }
      return span.of(all);
    });
  }
}
