package org.dateline.index.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The articles that were taken in last, by the bands of their MinHash signatures: searches may not
/// see them yet. Keeps [#CAPACITY] in about 6 MB and forgets the oldest. Not thread-safe.
///
/// One ring of articles and chains of those with one band, as in the window of a compressor: what
/// has fallen out of the ring ends a chain, so nothing is ever taken out of one.
final class RecentSignatures {

  /// What comes in three seconds at 5,000 articles a second: more than between two refreshes.
  static final int CAPACITY = 1 << 15;

  private static final int LINKS = CAPACITY * MinHashSignature.BANDS;
  private static final int CHAINS = 1 << 17;

  private final List<ClusteredArticle> ring = new ArrayList<>();
  private final Map<Long, ClusteredArticle> latest = new HashMap<>();
  private long added;

  /// By the hash of a band: the link of the last article that has it, and by link: the one before.
  /// A link is the place of an article times the bands, and the band.
  private final long[] heads = new long[CHAINS];

  private final long[] before = new long[LINKS];

  RecentSignatures() {
    Arrays.fill(heads, -1);
  }

  /// Adds an article; an older version of it is not found any more.
  void add(ClusteredArticle article) {
    int place = (int) (added % CAPACITY);
    if (place < ring.size()) {
      ClusteredArticle oldest = ring.set(place, article);
      latest.remove(oldest.number(), oldest);
    } else {
      ring.add(article);
    }
    latest.put(article.number(), article);
    for (int band = 0; band < article.signature().bands(); band++) {
      long link = added * MinHashSignature.BANDS + band;
      int chain = chain(article.signature().band(band));
      before[(int) (link % LINKS)] = heads[chain];
      heads[chain] = link;
    }
    added++;
  }

  private static int chain(int band) {
    return Shingles.mix(band) & (CHAINS - 1);
  }

  /// The articles that have a band, the last first.
  ///
  /// @param most how many are looked at
  List<ClusteredArticle> with(int band, int most) {
    List<ClusteredArticle> found = new ArrayList<>();
    long oldest = Math.max(0, added - CAPACITY) * MinHashSignature.BANDS;
    int looked = 0;
    for (long link = heads[chain(band)];
        link >= oldest && looked < most;
        link = before[(int) (link % LINKS)]) {
      ClusteredArticle article = ring.get((int) (link / MinHashSignature.BANDS % CAPACITY));
      if (article.signature().band((int) (link % MinHashSignature.BANDS)) == band
          && article.equals(latest.get(article.number()))) {
        found.add(article);
      }
      looked++;
    }
    return found;
  }

  /// An article as it was taken in last.
  Optional<ClusteredArticle> latest(long number) {
    return Optional.ofNullable(latest.get(number));
  }

  /// Every article.
  Iterable<ClusteredArticle> all() {
    return latest.values();
  }
}
