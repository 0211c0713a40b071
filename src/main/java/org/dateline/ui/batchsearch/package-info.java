/// Many queries at once, from a file or a pasted list, and a table of what each of them finds.
@NullMarked
package org.dateline.ui.batchsearch;

import org.jspecify.annotations.NullMarked;
