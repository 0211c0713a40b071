@NullMarked
package org.dateline.library.correction;

import org.jspecify.annotations.NullMarked;
