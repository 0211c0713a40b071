/// Completing what a reader types: names, headlines, past and saved searches.
@NullMarked
package org.dateline.library.suggest;

import org.jspecify.annotations.NullMarked;
