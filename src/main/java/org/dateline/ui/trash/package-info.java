/// What the reader has deleted, to be brought back or done away with.
@NullMarked
package org.dateline.ui.trash;

import org.jspecify.annotations.NullMarked;
