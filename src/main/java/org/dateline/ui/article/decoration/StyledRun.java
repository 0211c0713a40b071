package org.dateline.ui.article.decoration;

import java.util.Set;
import org.dateline.model.Span;

/// Characters that all have the same marks.
public record StyledRun(Span span, Set<TextDecoration> marks) {}
