package org.dateline.cli.export;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;

/// Ends what is printed where nobody takes it any more, as `head` does not.
final class OutputWatch implements LongConsumer {

  /// So many rows are printed before it is seen whether they are taken.
  static final int ROWS = 200;

  private final PrintWriter out;
  private int rows;
  private boolean closed;

  OutputWatch(PrintWriter out) {
    this.out = out;
  }

  /// Told of each row.
  ///
  /// @throws CancellationException if the output is closed
  @Override
  public void accept(long written) {
    if (++rows % ROWS == 0 && out.checkError()) {
      closed = true;
      throw new CancellationException();
    }
  }

  /// Whether it has ended what was printed.
  boolean isClosed() {
    return closed;
  }
}
