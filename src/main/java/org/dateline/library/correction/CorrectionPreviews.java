package org.dateline.library.correction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.Entity;
import org.dateline.model.NameKey;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionPreview;
import org.dateline.store.NameTable.KnownName;
import org.dateline.store.NameTable.NameCounts;
import org.dateline.store.Store;

/// Counts what corrections would change, without making them. The cost does not depend on how many
/// articles there are; in one article, it is that of reading its mentions.
final class CorrectionPreviews {

  private final Store store;
  private final Function<Collection<Long>, Map<Long, Long>> articles;

  /// @param articles how many articles mention each of these entities
  CorrectionPreviews(Store store, Function<Collection<Long>, Map<Long, Long>> articles) {
    this.store = store;
    this.articles = articles;
  }

  CorrectionPreview of(Correction correction) {
    return switch (correction) {
      case Correction.ArticleCorrection inArticle -> store.corrections().preview(inArticle);
      case Correction.LibraryCorrection wide ->
          store
              .names()
              .known(wide.name().key())
              .map(name -> of(wide, name))
              .orElse(CorrectionPreview.NOTHING);
    };
  }

  /// How far a correction that holds reaches: in one article, what would be otherwise there without
  /// it; in the whole library, the mentions of the name that it speaks of or, where all names of an
  /// entity got another name or type by it, those of the entity.
  CorrectionPreview reach(Correction correction) {
    return switch (correction) {
      case Correction.ArticleCorrection inArticle -> store.corrections().reach(inArticle);
      case Correction.LibraryCorrection wide ->
          store
              .names()
              .known(wide.name().key())
              .map(name -> reach(wide, name))
              .orElseGet(() -> counted(store.names().countsOfAny(wide.name().key())));
    };
  }

  private CorrectionPreview reach(Correction.LibraryCorrection correction, KnownName name) {
    boolean ofEntity =
        correction instanceof Correction.EntityRename
            || correction instanceof Correction.TypeChange;
    return entity(name.entity())
        .filter(_ -> ofEntity)
        .map(it -> ofEntity(it, name))
        .orElseGet(() -> ofName(name.name().key()));
  }

  private CorrectionPreview of(Correction.LibraryCorrection correction, KnownName name) {
    Optional<Entity> entity = entity(name.entity());
    boolean effective =
        switch (correction) {
          case Correction.NotAName _ -> true;
          case Correction.EntitySplit _ -> store.names().ofEntity(name.entity()).size() > 1;
          case Correction.TypeChange retype ->
              entity.filter(it -> it.type() == retype.type()).isEmpty();
          case Correction.EntityRename rename ->
              entity.filter(it -> it.name().equals(rename.display())).isEmpty();
          case Correction.EntityMerge merge ->
              store
                  .names()
                  .known(merge.into().key())
                  .filter(into -> into.entity() != name.entity())
                  .isPresent();
        };
    if (!effective) {
      return CorrectionPreview.NOTHING;
    }
    return concernsOneName(correction)
        ? ofName(name.name().key())
        : entity.map(it -> ofEntity(it, name)).orElse(CorrectionPreview.NOTHING);
  }

  private static boolean concernsOneName(Correction.LibraryCorrection correction) {
    return correction instanceof Correction.EntitySplit
        || (correction instanceof Correction.NotAName none && none.alone());
  }

  private Optional<Entity> entity(long number) {
    return store.entities().numbered(List.of(number)).values().stream().findFirst();
  }

  private CorrectionPreview ofName(NameKey key) {
    return counted(store.names().counts(key));
  }

  private static CorrectionPreview counted(NameCounts counts) {
    return counts.mentions() > 0
        ? new CorrectionPreview(counts.mentions(), counts.articles())
        : new CorrectionPreview(counts.weak(), 0);
  }

  /// An entity of several names may be under two of them in one article, which the index knows.
  private CorrectionPreview ofEntity(Entity entity, KnownName name) {
    if (entity.mentions() == 0) {
      return ofName(name.name().key());
    }
    long indexed = articles.apply(List.of(entity.number())).getOrDefault(entity.number(), 0L);
    return new CorrectionPreview(entity.mentions(), indexed > 0 ? indexed : entity.articles());
  }
}
