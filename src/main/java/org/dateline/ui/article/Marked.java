package org.dateline.ui.article;

import org.dateline.model.Span;

/// Characters with one mark.
record Marked(Span span, Mark mark) {}
