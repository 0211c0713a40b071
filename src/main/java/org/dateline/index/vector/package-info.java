/// Vectors of passages: as bytes, and the articles nearest to one.
@NullMarked
package org.dateline.index.vector;

import org.jspecify.annotations.NullMarked;
