package org.dateline.ui.article.document;

import org.dateline.model.ArticlePart;
import org.dateline.model.NoteColour;
import org.dateline.model.Span;

/// A passage in the article that the reader has highlighted or noted something on.
///
/// @param note the number of the note
/// @param part where in the article `span` counts
/// @param span the characters of the passage; may overlap with others
/// @param worded whether the reader wrote something, and did not only highlight it
public record NoteSpan(long note, ArticlePart part, Span span, NoteColour colour, boolean worded) {}
