package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.util.VectorUtil;
import org.dateline.embedding.SentenceEmbedder;
import org.dateline.index.VectorIndex;
import org.dateline.library.files.LibraryFolder;
import org.dateline.library.semantic.PassageVectors;
import org.dateline.store.Store;

/// Vectors for a library of made-up news, as if the model had made them, which would take hours:
/// each article lies about one of a thousand topics, and its passages about the article. Vectors
/// without any such order would be further apart than those of news, and none near a query.
final class MadeVectors {

  private static final int TOPICS = 1_000;

  /// As many as an article has at most.
  private static final int PASSAGES = 6;

  private static final int COMMIT = 20_000;

  private final Random random = new Random(1);
  private final float[][] topics = new float[TOPICS][];

  private MadeVectors() {
    for (int i = 0; i < TOPICS; i++) {
      topics[i] = about(new float[SentenceEmbedder.DIMENSIONS], 1);
    }
  }

  /// Gives every article of a library its vectors, unless it has them: ten minutes for 100,000.
  ///
  /// @param folder of a library that nobody has open
  static void fill(Path folder, int articles) {
    try (LibraryFolder held = LibraryFolder.hold(folder);
        Store store = Store.open(held.store(), List.of());
        VectorIndex index = VectorIndex.open(held.vectors(), PassageVectors.origin(store.id()))) {
      if (index.reached() < store.articles().lastChange()) {
        new MadeVectors().fill(index, articles);
        index.commit(store.articles().lastChange());
      }
    }
  }

  private void fill(VectorIndex index, int articles) {
    for (int article = 1; article <= articles; article++) {
      float[] middle = about(topics[random.nextInt(TOPICS)], 0.8f);
      List<float[]> passages = new ArrayList<>();
      for (int i = 0; i < PASSAGES; i++) {
        passages.add(about(middle, 0.8f));
      }
      index.put(article, 1, passages);
      if (article % COMMIT == 0) {
        index.commit(0);
      }
    }
  }

  /// A direction about another, of length 1.
  ///
  /// @param spread how long what is added to it is, about
  private float[] about(float[] middle, float spread) {
    float[] vector = new float[middle.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = middle[i] + (float) (random.nextGaussian() * spread / Math.sqrt(vector.length));
    }
    return VectorUtil.l2normalize(vector);
  }
}
