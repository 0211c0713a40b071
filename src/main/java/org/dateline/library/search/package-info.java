/// Searching: relevance-ranked articles, facets, entities, snippets, co-mentions.
@NullMarked
package org.dateline.library.search;

import org.jspecify.annotations.NullMarked;
