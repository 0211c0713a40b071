package org.dateline.ui.article.text;

import javafx.geometry.Bounds;
import org.dateline.ui.article.document.NameSpan;

/// A name and where it is.
///
/// @param bounds the line of it that was hit, in the column
record NameHit(NameSpan name, Bounds bounds) {}
