package org.dateline.ui.article;

import java.util.Set;
import org.dateline.model.Span;

/// Characters that all have the same marks.
record Run(Span span, Set<Mark> marks) {}
