package org.dateline.ui.article.document;

import org.dateline.model.ArticlePart;
import org.dateline.model.Span;

/// A place in the article that matches what the reader searched for.
///
/// @param part where in the article `span` counts
/// @param span the characters that match
public record MatchPosition(ArticlePart part, Span span) {}
