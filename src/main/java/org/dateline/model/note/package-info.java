/// The reader's own highlights and notes, and how they hold their place in a text.
@NullMarked
package org.dateline.model.note;

import org.jspecify.annotations.NullMarked;
