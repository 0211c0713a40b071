package org.dateline.ui.correction;

import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;

/// Selected text that the reader may call a name.
///
/// @param part where in the article `span` counts
record TextTarget(Article article, ArticlePart part, Span span) {}
