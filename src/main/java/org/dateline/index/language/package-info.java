/// The query language: what a reader types, read into clauses. Knows nothing of Lucene.
@NullMarked
package org.dateline.index.language;

import org.jspecify.annotations.NullMarked;
