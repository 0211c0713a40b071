package org.dateline.index.duplicate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/// Finds near-duplicates: tells of each article that is indexed which others have nearly the same
/// text. These are one cluster, known by the number of the article that began it. For one thread.
///
/// An article joins the cluster of the one that it resembles most, so the ends of a long row of
/// rewritings may differ. A cluster is never split or joined to another later: an article that is
/// taken in again stays in its cluster as long as it resembles itself.
///
/// A look at the index costs some microseconds a band, most of them in vain. So where much is taken
/// in, all bands are kept in memory, in a filter of 20 MB for a million articles.
public final class NearDuplicateClusters {

  /// The largest number of articles that may have one band in common and still be compared.
  private static final int MAX_ARTICLES_PER_BAND = 32;

  /// What resembles so much needs no better.
  private static final double CERTAIN_RESEMBLANCE = .85;

  /// With fewer articles in a row, making the filter costs more than it saves.
  private static final int FILTER_FROM_ARTICLES = 1_000;

  /// Articles come in a row while there are so many at once. Making the filter takes some seconds
  /// among a million articles, and what comes one by one is waited for.
  private static final int BULK_BATCH_SIZE = 200;

  /// Other numbers for a cluster begin here, above those of all articles.
  private static final long FIRST_SPARE_NUMBER = 1L << 40;

  private final RecentSignatures recent = new RecentSignatures();
  private @Nullable BandBloomFilter filter;
  private int inARow;

  /// The greatest number of all articles, as far as it is known: with the filter.
  private long greatest = Long.MAX_VALUE;

  /// Finds the cluster of an article, and writes it to its document, with what later ones are
  /// compared by. About 30 microseconds for 300 words among a million articles, 40 nanoseconds more
  /// a word.
  ///
  /// @param doc the article's document, with its number
  /// @param searched what searches see; of what was taken in since, [RecentSignatures#CAPACITY] are
  ///   known
  /// @return the cluster
  public long add(Document doc, IndexReader searched, long number, String title, String text)
      throws IOException {
    SignatureReader indexed = new SignatureReader(searched);
    filter(indexed);
    MinHashSignature signature = MinHashSignature.of(title, text);
    ClusteredArticle article =
        new ClusteredArticle(number, cluster(indexed, number, signature), signature);
    SignatureReader.add(doc, article);
    recent.add(article);
    if (filter != null) {
      add(filter, signature);
      greatest = Math.max(greatest, number);
    }
    return article.cluster();
  }

  /// Says how many articles come at once.
  public void expect(int articles) {
    inARow = articles < BULK_BATCH_SIZE ? 0 : inARow + articles;
  }

  private void filter(SignatureReader indexed) throws IOException {
    if (inARow > FILTER_FROM_ARTICLES && (filter == null || filter.isOverfull())) {
      BandBloomFilter bands = indexed.bands();
      greatest = indexed.greatest();
      for (ClusteredArticle article : recent.all()) {
        add(bands, article.signature());
        greatest = Math.max(greatest, article.number());
      }
      filter = bands;
    }
  }

  private static void add(BandBloomFilter filter, MinHashSignature signature) {
    for (int i = 0; i < signature.bands(); i++) {
      filter.add(signature.band(i));
    }
  }

  private long cluster(SignatureReader indexed, long number, MinHashSignature signature)
      throws IOException {
    NearestCluster nearest = new NearestCluster(number, signature);
    for (int i = 0; i < signature.bands() && !nearest.isCertain(); i++) {
      int band = signature.band(i);
      recent.with(band, MAX_ARTICLES_PER_BAND).forEach(nearest::consider);
      if (!nearest.isCertain() && (filter == null || filter.mayHold(band))) {
        for (ClusteredArticle other : indexed.with(band, MAX_ARTICLES_PER_BAND)) {
          if (recent.latest(other.number()).isEmpty()) { // else that is how it was once
            nearest.consider(other);
          }
        }
      }
    }
    Optional<ClusteredArticle> found = nearest.found();
    return found.isPresent() ? found.get().cluster() : unused(indexed, number);
  }

  /// The number of an article that begins a cluster; another one where it began one before, with
  /// another text, and others are still in that.
  private long unused(SignatureReader indexed, long number) throws IOException {
    boolean isNew = number > greatest || (recent.latest(number).isEmpty() && !indexed.has(number));
    long cluster = number;
    while (!isNew && isOthers(indexed, cluster, number)) {
      cluster += FIRST_SPARE_NUMBER;
    }
    return cluster;
  }

  private boolean isOthers(SignatureReader indexed, long cluster, long number) throws IOException {
    for (ClusteredArticle other : recent.all()) {
      if (other.cluster() == cluster && other.number() != number) {
        return true;
      }
    }
    List<ClusteredArticle> members = indexed.cluster(cluster, MAX_ARTICLES_PER_BAND);
    return members.stream().anyMatch(other -> other.number() != number);
  }

  /// The article that another one resembles most, of those it is nearly the same as.
  private static final class NearestCluster {

    private final long number;
    private final MinHashSignature signature;
    private @Nullable ClusteredArticle found;
    private double resemblance = -1;

    NearestCluster(long number, MinHashSignature signature) {
      this.number = number;
      this.signature = signature;
    }

    void consider(ClusteredArticle other) {
      boolean itself = other.number() == number;
      double like = itself ? Double.MAX_VALUE : signature.resemblance(other.signature());
      if (like > resemblance && signature.isNearly(other.signature())) {
        found = other;
        resemblance = like;
      }
    }

    boolean isCertain() {
      return resemblance >= CERTAIN_RESEMBLANCE;
    }

    Optional<ClusteredArticle> found() {
      return Optional.ofNullable(found);
    }
  }
}
