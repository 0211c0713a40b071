package org.dateline.index.suggest;

/// The weight that orders completions: the greater, the more articles the entity is in, on a
/// logarithmic scale that fits in a byte.
public final class NameWeight {

  /// For twice as many articles. Finer than a reader could tell; 16 million articles still fit.
  static final int DOUBLING = 8;

  /// So much that no name weighs less than nothing.
  private static final int BASE = 32;

  /// What the rarest alias weighs less than the entity's main name: as an eighth of the articles.
  private static final int RAREST = 3 * DOUBLING;

  /// What an alias weighs less that is written half as often as all names of the entity together.
  private static final double HALVING = DOUBLING / 2.0;

  /// What is typed from the beginning of a name on, rather than from a later word, counts as half
  /// as many articles more.
  static final int FIRST_WORD = 5;

  /// Words that are typed to their end count as four times as many articles.
  static final int WHOLE_WORD = 2 * DOUBLING;

  private static final int MAX_WEIGHT = 255 - FIRST_WORD;

  private NameWeight() {}

  /// The weight of an entity under its only name.
  ///
  /// @param articles how many articles mention it
  public static int of(long articles) {
    return clamped(BASE + prominence(articles));
  }

  /// The weight of one of the names of an entity.
  ///
  /// @param articles how many articles mention the entity
  /// @param written how often this name is written
  /// @param mentions how often the entity is mentioned, under whatever name
  public static int of(long articles, long written, long mentions) {
    double share = (double) Math.max(1, written) / Math.max(1, mentions);
    double halvings = Math.max(0, -Math.log(share) / Math.log(2));
    long rare = Math.min(RAREST, Math.round(HALVING * halvings));
    return clamped(BASE + prominence(articles) - rare);
  }

  /// Whether an entity has so many more articles, or so many less, than when it was weighed that it
  /// is to be weighed again: half as many more, or more than that.
  public static boolean isStale(int before, int now) {
    return Math.abs(now - before) >= DOUBLING / 2;
  }

  private static long prominence(long articles) {
    return Math.round(DOUBLING * Math.log1p((double) Math.max(0, articles)) / Math.log(2));
  }

  private static int clamped(long weight) {
    return (int) Math.clamp(weight, 0L, MAX_WEIGHT);
  }
}
