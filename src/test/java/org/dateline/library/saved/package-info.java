@NullMarked
package org.dateline.library.saved;

import org.jspecify.annotations.NullMarked;
