/// Acting on many articles at once: which they are, and a batch after the other in the background.
@NullMarked
package org.dateline.ui.batch;

import org.jspecify.annotations.NullMarked;
