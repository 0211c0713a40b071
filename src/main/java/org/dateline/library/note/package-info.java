/// The reader's highlights and notes: made, changed, written to files and read from them.
@NullMarked
package org.dateline.library.note;

import org.jspecify.annotations.NullMarked;
