/// Which words are names, of which type, and where they begin and end.
@NullMarked
package org.dateline.names.recognition;

import org.jspecify.annotations.NullMarked;
