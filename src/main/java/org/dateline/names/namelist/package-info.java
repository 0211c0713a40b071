/// Finding the names of the reader's own list in texts.
@NullMarked
package org.dateline.names.namelist;

import org.jspecify.annotations.NullMarked;
