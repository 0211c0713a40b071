@NullMarked
package org.dateline.index.vector;

import org.jspecify.annotations.NullMarked;
