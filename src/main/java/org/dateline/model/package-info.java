/// The domain of Dateline: articles, spans, mentions, entities, queries and what they find. Plain
/// immutable values that know no library.
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
