package org.dateline.ui.article.decoration;

import org.dateline.model.Span;

/// Characters with one mark.
public record Marked(Span span, Mark mark) {}
