package org.dateline.index.language;

import java.util.List;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Reading.Ignored;

/// A reader's words, read.
///
/// @param clause what they ask for
/// @param ignored parts that could not be read as they are written, in order
/// @param plain whether there are only words and phrases side by side: the default search, which
///   may fall back to articles with most of them
public record Parsed(Clause clause, List<Ignored> ignored, boolean plain) {

  public Parsed {
    ignored = List.copyOf(ignored);
  }
}
