@NullMarked
package org.dateline.index.facet;

import org.jspecify.annotations.NullMarked;
