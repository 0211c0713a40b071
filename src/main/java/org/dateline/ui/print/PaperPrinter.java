package org.dateline.ui.print;

import java.util.Optional;
import javafx.stage.Window;

/// What puts pages on paper.
public interface PaperPrinter {

  /// The paper that is printed on unless the reader says otherwise; empty where there is no
  /// printer. Asks the system: may take seconds, and is not called on the window's thread.
  Optional<PaperSize> paper();

  /// Has the reader say how something is printed. On the window's thread.
  ///
  /// @param owner what the question stands before
  /// @param name of what is printed, for who looks after the printer
  /// @return empty where he wants it no more
  Optional<PrintTask> ask(Window owner, String name);

  /// Something that is to be printed.
  interface PrintTask {

    /// The paper that the reader has chosen.
    PaperSize paper();

    /// Prints the pages that the reader has chosen, one after another. On the window's thread,
    /// which obeys meanwhile.
    ///
    /// @param pages laid out for [#paper]
    /// @return whether the printer has taken them
    boolean print(ArticlePages pages);

    /// Prints nothing: the pages could not be laid out. The printer is free again.
    void cancel();
  }
}
