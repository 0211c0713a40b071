@NullMarked
package org.dateline.ui.print;

import org.jspecify.annotations.NullMarked;
