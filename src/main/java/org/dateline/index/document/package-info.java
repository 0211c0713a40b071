/// Articles to Lucene documents, and what is read back of them: doc values, sort, similarity.
@NullMarked
package org.dateline.index.document;

import org.jspecify.annotations.NullMarked;
