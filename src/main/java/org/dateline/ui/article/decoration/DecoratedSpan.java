package org.dateline.ui.article.decoration;

import org.dateline.model.Span;

/// Characters with one mark.
public record DecoratedSpan(Span span, TextDecoration mark) {}
