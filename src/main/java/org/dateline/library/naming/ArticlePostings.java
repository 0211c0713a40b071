package org.dateline.library.naming;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Which articles mention a name: the postings from which cross-document coreference takes its
/// evidence. For one thread.
public interface ArticlePostings {

  /// Waits until they know of everything that is stored, or never will ([#isBroken]).
  ///
  /// @param goesOn asked often, and whenever the library's monitor is raised; false ends the
  ///   waiting
  /// @throws InterruptedException if the thread is interrupted meanwhile
  void awaitComplete(BooleanSupplier goesOn) throws InterruptedException;

  /// Whether they cannot be made or read.
  boolean isBroken();

  /// Says that names have been stored.
  void stored();

  /// How many articles there are.
  long size();

  /// The articles that mention one of these names, not counting weak mentions: the newest, and
  /// where there are more, the oldest. Of one date, what was stored last is newer; one without a
  /// date comes last among both.
  ///
  /// @param newest how many of the newest at most
  /// @return their numbers, the newest first
  List<Long> newestAndOldest(Set<Long> names, int newest);
}
