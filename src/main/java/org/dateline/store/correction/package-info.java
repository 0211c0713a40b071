/// The log of corrections, replayed over what was found; undoing one replays the rest.
@NullMarked
package org.dateline.store.correction;

import org.jspecify.annotations.NullMarked;
