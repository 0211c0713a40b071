package org.dateline.index.duplicate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/// Tells of each article that is taken in which others have nearly the same text: these are one
/// family, known by the number of the article that began it. For one thread.
///
/// An article joins the family of the one that it resembles most, so the ends of a long row of
/// rewritings may differ. A family is never split or joined to another later: an article that is
/// taken in again stays in its family as long as it resembles itself.
///
/// A look at the index costs some microseconds a band, most of them in vain. So where much is taken
/// in, all bands are kept in memory, in a filter of 20 MB for a million articles.
public final class Families {

  /// So many articles may have one band in common and still be compared.
  private static final int MOST = 32;

  /// What resembles so much needs no better.
  private static final double NO_DOUBT = .85;

  /// With fewer articles in a row, making the filter costs more than it saves.
  private static final int MANY = 1_000;

  /// Articles come in a row while there are so many at once. Making the filter takes some seconds
  /// among a million articles, and what comes one by one is waited for.
  private static final int AT_ONCE = 200;

  /// Other numbers for a family begin here, above those of all articles.
  private static final long OTHERS = 1L << 40;

  private final RecentArticles recent = new RecentArticles();
  private @Nullable BandFilter filter;
  private int inARow;

  /// The greatest number of all articles, as far as it is known: with the filter.
  private long greatest = Long.MAX_VALUE;

  /// Finds the family of an article, and writes it to its document, with what later ones are
  /// compared by. About 30 microseconds for 300 words among a million articles, 40 nanoseconds more
  /// a word.
  ///
  /// @param doc the article's document, with its number
  /// @param searched what searches see; of what was taken in since, [RecentArticles#KEPT] are known
  /// @return the family
  public long add(Document doc, IndexReader searched, long number, String title, String text)
      throws IOException {
    IndexedFingerprints indexed = new IndexedFingerprints(searched);
    filter(indexed);
    Fingerprint fingerprint = Fingerprint.of(title, text);
    TakenIn article = new TakenIn(number, family(indexed, number, fingerprint), fingerprint);
    IndexedFingerprints.add(doc, article);
    recent.add(article);
    if (filter != null) {
      add(filter, fingerprint);
      greatest = Math.max(greatest, number);
    }
    return article.family();
  }

  /// Says how many articles come at once.
  public void expect(int articles) {
    inARow = articles < AT_ONCE ? 0 : inARow + articles;
  }

  private void filter(IndexedFingerprints indexed) throws IOException {
    if (inARow > MANY && (filter == null || filter.isOverfull())) {
      BandFilter bands = indexed.bands();
      greatest = indexed.greatest();
      for (TakenIn article : recent.all()) {
        add(bands, article.fingerprint());
        greatest = Math.max(greatest, article.number());
      }
      filter = bands;
    }
  }

  private static void add(BandFilter filter, Fingerprint fingerprint) {
    for (int i = 0; i < fingerprint.bands(); i++) {
      filter.add(fingerprint.band(i));
    }
  }

  private long family(IndexedFingerprints indexed, long number, Fingerprint fingerprint)
      throws IOException {
    Nearest nearest = new Nearest(number, fingerprint);
    for (int i = 0; i < fingerprint.bands() && !nearest.isCertain(); i++) {
      int band = fingerprint.band(i);
      recent.with(band, MOST).forEach(nearest::consider);
      if (!nearest.isCertain() && (filter == null || filter.mayHold(band))) {
        for (TakenIn other : indexed.with(band, MOST)) {
          if (recent.latest(other.number()).isEmpty()) { // else that is how it was once
            nearest.consider(other);
          }
        }
      }
    }
    Optional<TakenIn> found = nearest.found();
    return found.isPresent() ? found.get().family() : unused(indexed, number);
  }

  /// The number of an article that begins a family; another one where it began one before, with
  /// another text, and others are still in that.
  private long unused(IndexedFingerprints indexed, long number) throws IOException {
    boolean isNew = number > greatest || (recent.latest(number).isEmpty() && !indexed.has(number));
    long family = number;
    while (!isNew && isOthers(indexed, family, number)) {
      family += OTHERS;
    }
    return family;
  }

  private boolean isOthers(IndexedFingerprints indexed, long family, long number)
      throws IOException {
    for (TakenIn other : recent.all()) {
      if (other.family() == family && other.number() != number) {
        return true;
      }
    }
    List<TakenIn> members = indexed.family(family, MOST);
    return members.stream().anyMatch(other -> other.number() != number);
  }

  /// The article that another one resembles most, of those it is nearly the same as.
  private static final class Nearest {

    private final long number;
    private final Fingerprint fingerprint;
    private @Nullable TakenIn found;
    private double resemblance = -1;

    Nearest(long number, Fingerprint fingerprint) {
      this.number = number;
      this.fingerprint = fingerprint;
    }

    void consider(TakenIn other) {
      boolean itself = other.number() == number;
      double like = itself ? Double.MAX_VALUE : fingerprint.resemblance(other.fingerprint());
      if (like > resemblance && fingerprint.isNearly(other.fingerprint())) {
        found = other;
        resemblance = like;
      }
    }

    boolean isCertain() {
      return resemblance >= NO_DOUBT;
    }

    Optional<TakenIn> found() {
      return Optional.ofNullable(found);
    }
  }
}
