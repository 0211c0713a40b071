/// The reader's highlights and notes in the window: made, shown and changed.
@NullMarked
package org.dateline.ui.note;

import org.jspecify.annotations.NullMarked;
