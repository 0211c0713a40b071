@NullMarked
package org.dateline.library.background;

import org.jspecify.annotations.NullMarked;
