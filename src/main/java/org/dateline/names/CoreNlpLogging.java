package org.dateline.names;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/// The logging of CoreNLP, its own log, which it keeps for the whole process.
final class CoreNlpLogging {

  private CoreNlpLogging() {}

  /// Ends it: CoreNLP's tokenizer reports on standard error, which belongs to the command line.
  /// Called where a [NameFinder] loads its models, and by nothing else; doing so again changes
  /// nothing.
  static void end() {
    RedwoodConfiguration.current().clear().apply();
  }
}
