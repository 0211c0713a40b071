/// One search: planned, scored, reranked, paged, its near-duplicates collapsed.
@NullMarked
package org.dateline.index.search;

import org.jspecify.annotations.NullMarked;
