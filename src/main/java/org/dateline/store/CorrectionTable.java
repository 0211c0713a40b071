package org.dateline.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.model.FullName;
import org.dateline.model.Mention;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionPreview;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.store.correction.CorrectedEntities;
import org.dateline.store.correction.CorrectedEntities.EntityCluster;
import org.dateline.store.correction.CorrectionLog;
import org.dateline.store.correction.EntityAssignment;
import org.dateline.store.sqlite.Connections;
import org.jdbi.v3.core.Handle;

/// The reader's corrections: a log, and what it does to names and articles. Each is made or undone
/// in one transaction with its effect. Thread-safe.
///
/// The cost of one does not depend on how many articles or names there are; it grows with the names
/// of the entities concerned, and with the number of corrections made before.
public final class CorrectionTable {

  private final Connections connections;

  CorrectionTable(Connections connections) {
    this.connections = connections;
  }

  /// A correction from elsewhere.
  ///
  /// @param made when it was made
  /// @param undone when it was taken back; empty while it holds
  public record ImportedCorrection(Instant made, Correction correction, Optional<Instant> undone) {}

  /// Rolls a transaction back that would change nothing.
  private static final class NoEffectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NoEffectException() {
      super("nothing would change", null, false, false);
    }
  }

  /// Makes a correction.
  ///
  /// @param links asked for each name that is new
  /// @return the correction as it stands in the log; empty if it would change nothing, and then it
  ///   is not in the log
  public Optional<LoggedCorrection> make(Correction correction, Instant now, NameLinks links) {
    try {
      return Optional.of(
          connections.write(handle -> {
            CorrectionEffect effect = CorrectionEffect.before(handle, List.of(correction), links);
            long number = CorrectionLog.insert(handle, correction, now, null);
            if (!effect.take()) {
              throw new NoEffectException();
            }
            return new LoggedCorrection(number, now, correction, Optional.empty());
          }));
    } catch (NoEffectException _) {
      return Optional.empty();
    }
  }

  /// Takes a correction back.
  ///
  /// @return the correction as it stands in the log now; empty if there is none with this number,
  ///   or it was taken back already
  public Optional<LoggedCorrection> undo(long number, Instant now, NameLinks links) {
    return undo(List.of(number), now, links).stream().findFirst();
  }

  /// Takes corrections back, all in one transaction.
  ///
  /// @return those of them that held, as they stand in the log now
  public List<LoggedCorrection> undo(Collection<Long> numbers, Instant now, NameLinks links) {
    return connections.write(handle ->
        change(
            handle,
            CorrectionLog.numbered(handle, numbers),
            LoggedCorrection::holds,
            changed -> CorrectionLog.setUndone(handle, changed, now),
            links));
  }

  /// Has corrections hold again that were taken back, each in its old place in the order, all in
  /// one transaction.
  ///
  /// @return those of them that did not hold, as they stand in the log now
  public List<LoggedCorrection> restore(Collection<Long> numbers, NameLinks links) {
    return connections.write(handle ->
        change(
            handle,
            CorrectionLog.numbered(handle, numbers),
            made -> !made.holds(),
            changed -> CorrectionLog.setHolding(handle, changed),
            links));
  }

  private static List<LoggedCorrection> change(
      Handle handle,
      List<LoggedCorrection> all,
      Predicate<LoggedCorrection> concerned,
      Consumer<List<Long>> write,
      NameLinks links) {
    List<LoggedCorrection> made = all.stream().filter(concerned).toList();
    if (made.isEmpty()) {
      return made;
    }
    CorrectionEffect effect =
        CorrectionEffect.before(
            handle, made.stream().map(LoggedCorrection::correction).toList(), links);
    List<Long> numbers = made.stream().map(LoggedCorrection::number).toList();
    write.accept(numbers);
    effect.take();
    return CorrectionLog.numbered(handle, numbers);
  }

  /// What a correction would change in its article: the mentions that would be there or gone. The
  /// cost is that of reading the article's mentions.
  public CorrectionPreview preview(Correction.ArticleCorrection correction) {
    return connections.read(handle ->
        ArticleTable.byId(handle, correction.article())
            .map(article -> MentionDifference.made(handle, article, correction))
            .orElse(CorrectionPreview.NOTHING));
  }

  /// How far a correction that holds reaches in its article: the mentions that would be there or
  /// gone without it. The cost is that of reading the article's mentions.
  public CorrectionPreview reach(Correction.ArticleCorrection correction) {
    return connections.read(handle ->
        ArticleTable.byId(handle, correction.article())
            .map(article -> MentionDifference.without(handle, article, correction))
            .orElse(CorrectionPreview.NOTHING));
  }

  /// All corrections, in the order in which they were made.
  public List<LoggedCorrection> all() {
    return connections.read(CorrectionLog::all);
  }

  private record CorrectionIdentity(Instant made, Correction correction) {}

  /// Takes corrections in after those that are there, without those that are there already: the
  /// same correction made at the same instant.
  ///
  /// @return the numbers of those that were new
  public List<Long> add(List<ImportedCorrection> imported, NameLinks links) {
    return connections.write(handle -> {
      Set<CorrectionIdentity> known = new HashSet<>();
      CorrectionLog.all(handle)
          .forEach(it -> known.add(new CorrectionIdentity(it.made(), it.correction())));
      List<ImportedCorrection> fresh =
          imported.stream()
              .filter(it -> known.add(new CorrectionIdentity(it.made(), it.correction())))
              .toList();
      CorrectionEffect effect =
          CorrectionEffect.before(
              handle, fresh.stream().map(ImportedCorrection::correction).toList(), links);
      List<Long> numbers =
          fresh.stream()
              .map(it ->
                  CorrectionLog.insert(
                      handle, it.correction(), it.made(), it.undone().orElse(null)))
              .toList();
      effect.take();
      return numbers;
    });
  }

  /// What a change of the log does to the other tables.
  private static final class CorrectionEffect {

    private final Handle handle;
    private final List<Correction> corrections;
    private final NameLinks links;
    private final CorrectedEntities before;

    private CorrectionEffect(
        Handle handle, List<Correction> corrections, NameLinks links, CorrectedEntities before) {
      this.handle = handle;
      this.corrections = corrections;
      this.links = links;
      this.before = before;
    }

    /// Begun before the log is changed.
    static CorrectionEffect before(Handle handle, List<Correction> corrections, NameLinks links) {
      inLibrary(corrections)
          .flatMap(it -> it.names().stream())
          .forEach(name -> NameRows.number(handle, name, links));
      return new CorrectionEffect(
          handle,
          corrections,
          links,
          inLibrary(corrections).findAny().isPresent()
              ? CorrectionLog.replay(handle)
              : CorrectedEntities.replay(List.of()));
    }

    private static Stream<Correction.LibraryCorrection> inLibrary(List<Correction> corrections) {
      return corrections.stream()
          .flatMap(it ->
              it instanceof Correction.LibraryCorrection wide ? Stream.of(wide) : Stream.empty());
    }

    /// Ended when the log is changed.
    ///
    /// @return whether anything else has changed with it
    boolean take() {
      boolean changed = false;
      List<FullName> names = inLibrary(corrections).flatMap(it -> it.names().stream()).toList();
      if (!names.isEmpty()) {
        changed = settle(names);
      }
      Set<String> articles = new HashSet<>();
      for (Correction correction : corrections) {
        if (correction instanceof Correction.ArticleCorrection in && articles.add(in.article())) {
          changed |= reread(in.article());
        }
      }
      return changed;
    }

    private boolean settle(List<FullName> names) {
      CorrectedEntities after = CorrectionLog.replay(handle);
      List<EntityCluster> touched = new ArrayList<>();
      for (FullName name : names) {
        touched.add(before.cell(name.key()));
        touched.add(before.linkCell(name.key()));
        touched.add(after.cell(name.key()));
        touched.add(after.linkCell(name.key()));
      }
      return EntityAssignment.settle(handle, before, after, touched);
    }

    private boolean reread(String id) {
      Optional<StoredArticle> article = ArticleTable.byId(handle, id);
      if (article.isEmpty()) {
        return false;
      }
      MentionRows rows = new MentionRows(handle, article.get());
      List<Mention> shown = rows.shown();
      NameTable.put(handle, article.get(), rows.found(), links);
      return !new HashSet<>(shown).equals(new HashSet<>(rows.shown()));
    }
  }
}
