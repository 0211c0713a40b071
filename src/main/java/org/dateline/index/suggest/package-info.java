/// Completing names: prefixes of any word, with typing errors, the heaviest first.
@NullMarked
package org.dateline.index.suggest;

import org.jspecify.annotations.NullMarked;
