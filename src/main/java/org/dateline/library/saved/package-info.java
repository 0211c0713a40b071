/// Saved searches, and counting what is new in them.
@NullMarked
package org.dateline.library.saved;

import org.jspecify.annotations.NullMarked;
