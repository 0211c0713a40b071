package org.dateline.bench;

/// What an article is about: words and entities that are in the news together.
///
/// @param number from 0, the most frequent
record MadeTopic(long seed, int number) {

  static final int TOPICS = 2_000;

  private static final int WORDS = 40;
  private static final int ENTITIES = 60;

  /// Words of a topic are neither of grammar nor the commonest nor rare.
  private static final int FIRST_WORD = 300;

  private static final int LAST_WORD = 25_000;

  /// The very first entities are in the news whatever it is about.
  private static final int FIRST_ENTITY = 8;

  /// Purposes of [Chance].
  private static final int WORD = 30;

  private static final int ENTITY = 31;

  /// The rank of one of its words, the first ones the most often.
  long word(Chance chance) {
    Chance of = Chance.of(seed, WORD, (long) number * WORDS + chance.early(WORDS));
    return rank(of, FIRST_WORD, LAST_WORD);
  }

  /// The rank of one of its entities, the first ones the most often; never 0.
  ///
  /// @param common how many entities are common
  long entity(int common, Chance chance) {
    Chance of = Chance.of(seed, ENTITY, (long) number * ENTITIES + chance.early(ENTITIES));
    return rank(of, FIRST_ENTITY, common);
  }

  /// The greater, the more there are of its like.
  private static long rank(Chance chance, int first, int last) {
    double steps = StrictMath.log((double) last / first);
    return Math.min(last - 1, (long) (first * StrictMath.exp(chance.share() * steps)));
  }
}
