@NullMarked
package org.dateline.index.language;

import org.jspecify.annotations.NullMarked;
