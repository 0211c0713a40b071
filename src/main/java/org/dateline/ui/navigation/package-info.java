/// Where the reader is and has been: history, filters, scroll positions.
@NullMarked
package org.dateline.ui.navigation;

import org.jspecify.annotations.NullMarked;
