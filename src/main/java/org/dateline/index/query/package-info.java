/// Clauses and conditions to Lucene queries: words, phrases, prefixes, patterns, proximity,
/// entities, similar articles.
@NullMarked
package org.dateline.index.query;

import org.jspecify.annotations.NullMarked;
