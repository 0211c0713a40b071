/// Lucene: finding articles by words and by names. Derived from the store; may be deleted at any
/// time.
@NullMarked
package org.dateline.index;

import org.jspecify.annotations.NullMarked;
