package org.dateline.ui.kit;

import java.nio.file.Path;
import java.util.List;

/// Asks the reader for files. The system's own dialogs where there is a display.
public interface FilePrompt {

  /// Files with articles; none if the reader thought better of it.
  List<Path> files();

  /// A folder of them; none if the reader thought better of it.
  List<Path> folder();
}
