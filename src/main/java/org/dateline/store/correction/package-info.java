/// The log of corrections, replayed over what was found.
@NullMarked
package org.dateline.store.correction;

import org.jspecify.annotations.NullMarked;
