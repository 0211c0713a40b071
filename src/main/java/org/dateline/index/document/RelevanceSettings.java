package org.dateline.index.document;

/// The weights and boosts of relevance: how much each sign of it counts. Where the figures come
/// from stands in BENCHMARKS.md.
///
/// @param k1 BM25's saturation: how much more a word counts that an article has more often
/// @param b BM25's normalisation: how much less it counts in a long article, from 0 to 1
/// @param title what a word in the headline adds, in shares of its score there
/// @param near what two neighbours near each other add, in shares of their score as a phrase
/// @param window how many words may stand between neighbours
/// @param recent what the newest article gains over an old one, as a share of its score
/// @param halfLife the age at which half of that is left, in seconds
public record RelevanceSettings(
    float k1, float b, float title, float near, int window, double recent, double halfLife) {

  private static final double DAY = 86_400;

  /// As we search.
  public static final RelevanceSettings NEWS =
      new RelevanceSettings(0.9f, 0.65f, 0.6f, 0.5f, 8, 0.08, 180 * DAY);
}
