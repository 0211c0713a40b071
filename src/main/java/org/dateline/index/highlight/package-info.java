/// Highlighting matches: where the words of a query stand in the articles that it finds.
@NullMarked
package org.dateline.index.highlight;

import org.jspecify.annotations.NullMarked;
