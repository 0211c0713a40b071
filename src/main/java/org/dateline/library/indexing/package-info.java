/// Keeping the index up with the store: following, committing, merging, healing.
@NullMarked
package org.dateline.library.indexing;

import org.jspecify.annotations.NullMarked;
