@NullMarked
package org.dateline.library.failure;

import org.jspecify.annotations.NullMarked;
