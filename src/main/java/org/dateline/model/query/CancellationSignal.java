package org.dateline.model.query;

/// Cancels a search: it looks here now and then. A search that finds it was asked to stop throws
/// [java.util.concurrent.CancellationException].
@FunctionalInterface
public interface CancellationSignal {

  /// Goes on to the end.
  CancellationSignal NEVER = () -> false;

  /// Whether the answer is of no use any more. Called often, from the thread that searches.
  boolean isCancelled();

  /// Whether the answer has to be complete, and may take a minute: nobody waits for it with a hand
  /// on the keys.
  default boolean isPatient() {
    return false;
  }

  /// The same for an answer that has to be complete.
  default CancellationSignal patient() {
    CancellationSignal asked = this;
    return new CancellationSignal() {
      @Override
      public boolean isCancelled() {
        return asked.isCancelled();
      }

      @Override
      public boolean isPatient() {
        return true;
      }
    };
  }
}
