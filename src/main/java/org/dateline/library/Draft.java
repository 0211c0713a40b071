package org.dateline.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;

/// An article whose names are found, but not yet whose they are.
///
/// @param published when it appeared, if that is known
/// @param mentions those in the text
/// @param written every form of a name, in the headline too
record Draft(
    String id, Optional<Instant> published, List<DraftMention> mentions, List<Written> written) {

  /// A mention in the text, in Unicode code points.
  ///
  /// @param lone whether it is short for something that its article does not say
  record DraftMention(int start, int end, String text, NameKey key, boolean lone) {

    DraftMention as(NameKey other) {
      return new DraftMention(start, end, text, other, false);
    }

    boolean isOfTheKindOf(NameKey other) {
      return (key.type() == EntityType.PERSON) == (other.type() == EntityType.PERSON);
    }
  }

  /// A form of a name.
  record Written(NameKey key, String text, boolean writtenOut) {}

  /// The same with other mentions, and its forms forgotten.
  Draft with(List<DraftMention> others) {
    return new Draft(id, published, others, List.of());
  }
}
