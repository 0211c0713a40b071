package org.dateline.ui.article.document;

import org.dateline.model.Part;
import org.dateline.model.Span;

/// A place in the article that matches what the reader searched for.
///
/// @param part where in the article `span` counts
/// @param span the characters that match
public record Found(Part part, Span span) {}
