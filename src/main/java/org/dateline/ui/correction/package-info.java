/// The reader's corrections where the wrong name is seen: what can be said of a name or of selected
/// text, what each would change, and how it is taken back.
@NullMarked
package org.dateline.ui.correction;

import org.jspecify.annotations.NullMarked;
