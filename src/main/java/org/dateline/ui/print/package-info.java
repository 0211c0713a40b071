/// Articles on paper: laid out in pages, shown before they are printed, and printed.
@NullMarked
package org.dateline.ui.print;

import org.jspecify.annotations.NullMarked;
