/// The rows of the reader's highlights and notes.
@NullMarked
package org.dateline.store.note;

import org.jspecify.annotations.NullMarked;
