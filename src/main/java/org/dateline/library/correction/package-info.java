/// The reader's corrections: made, undone, exported, imported.
@NullMarked
package org.dateline.library.correction;

import org.jspecify.annotations.NullMarked;
