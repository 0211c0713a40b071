@NullMarked
package org.dateline.index.duplicate;

import org.jspecify.annotations.NullMarked;
