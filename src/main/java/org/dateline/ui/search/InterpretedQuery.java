package org.dateline.ui.search;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.messages.SearchMessages;
import org.dateline.model.Span;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.model.query.SearchResults;

/// The interpretation of a query: a search's words and how they were understood.
///
/// @param text the words
/// @param reading of these words
record InterpretedQuery(String text, QueryInterpretation reading) {

  /// No words.
  static final InterpretedQuery NONE = new InterpretedQuery("", QueryInterpretation.PLAIN);

  static InterpretedQuery of(SearchResults results) {
    return new InterpretedQuery(results.query().words(), results.reading());
  }

  /// What is asked for, as a sentence without its full stop; empty where there is nothing to say.
  String explanation() {
    String told = SearchMessages.interpretation(reading);
    return told.isEmpty()
        ? ""
        : told.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + told.substring(1);
  }

  /// The parts that could not be read as they are written, and lie within the words.
  List<IgnoredPart> ignored() {
    return reading.ignored().stream().filter(it -> it.span().end() <= text.length()).toList();
  }

  /// A part that could not be read, and why: "“titel:” – There is no field “titel”; searched as
  /// words".
  String words(IgnoredPart ignored) {
    Span span = ignored.span();
    String part = text.substring(span.start(), span.end()).strip();
    String reason = SearchMessages.problem(ignored.problem());
    return part.isEmpty() ? reason : message("search.unread_part", part, reason);
  }

  /// Everything there is to say, a line each; empty for nothing.
  String all() {
    return Stream.concat(
            Stream.of(explanation()).filter(words -> !words.isEmpty()),
            ignored().stream().map(this::words))
        .collect(Collectors.joining("\n"));
  }
}
