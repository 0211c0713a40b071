/// Dates as people write them.
@NullMarked
package org.dateline.index.language.date;

import org.jspecify.annotations.NullMarked;
