/// Semantic search: the vectors of a library's passages, made in the background, and what is near
/// to what a reader asks for.
@NullMarked
package org.dateline.library.semantic;

import org.jspecify.annotations.NullMarked;
