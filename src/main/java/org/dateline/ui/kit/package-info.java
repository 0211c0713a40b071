/// Small parts that several slices of the window share.
@NullMarked
package org.dateline.ui.kit;

import org.jspecify.annotations.NullMarked;
