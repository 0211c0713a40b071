/// A desktop news reader that knows who and where.
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
