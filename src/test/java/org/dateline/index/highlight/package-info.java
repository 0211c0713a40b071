@NullMarked
package org.dateline.index.highlight;

import org.jspecify.annotations.NullMarked;
