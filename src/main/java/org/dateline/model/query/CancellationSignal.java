package org.dateline.model.query;

/// Cancels a search: it looks here now and then. A search that finds it was asked to stop throws
/// [java.util.concurrent.CancellationException].
@FunctionalInterface
public interface CancellationSignal {

  /// Goes on to the end.
  CancellationSignal NEVER = () -> false;

  /// Whether the answer is of no use any more. Called often, from the thread that searches.
  boolean isCancelled();
}
