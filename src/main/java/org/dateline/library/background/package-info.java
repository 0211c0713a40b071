/// Background work: threads, progress events, and giving way to what a reader waits for.
@NullMarked
package org.dateline.library.background;

import org.jspecify.annotations.NullMarked;
