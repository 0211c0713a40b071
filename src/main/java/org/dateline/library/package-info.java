/// The use cases, and the only door for the window and the command line:
/// [org.dateline.library.Library].
@NullMarked
package org.dateline.library;

import org.jspecify.annotations.NullMarked;
