/// What the reader says against what the program found.
@NullMarked
package org.dateline.model.correction;

import org.jspecify.annotations.NullMarked;
