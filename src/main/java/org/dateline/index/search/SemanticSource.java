package org.dateline.index.search;

import java.util.Optional;
import org.dateline.index.vector.VectorNeighbours;

/// Knows what articles are near in meaning to what is asked for, where that is known; asked once
/// for a page, and for those of a finished search only. Thread-safe.
public interface SemanticSource {

  /// Knows nothing: articles are found by their words alone.
  SemanticSource NONE =
      new SemanticSource() {
        @Override
        public Optional<VectorNeighbours> near(String words) {
          return Optional.empty();
        }

        @Override
        public Optional<VectorNeighbours> near(long article) {
          return Optional.empty();
        }
      };

  /// Makes ready for what a reader who is typing will soon ask. Returns at once.
  ///
  /// @param typing whether a reader is typing; else nothing is done
  default void prepare(boolean typing) {}

  /// What is near to a reader's words.
  Optional<VectorNeighbours> near(String words);

  /// What is near to an article.
  Optional<VectorNeighbours> near(long article);
}
