@NullMarked
package org.dateline.library.indexing;

import org.jspecify.annotations.NullMarked;
