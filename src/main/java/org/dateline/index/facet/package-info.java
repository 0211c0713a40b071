/// Counting facets exactly: entities top-k, values, date histogram.
@NullMarked
package org.dateline.index.facet;

import org.jspecify.annotations.NullMarked;
