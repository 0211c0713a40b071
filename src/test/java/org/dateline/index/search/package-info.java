@NullMarked
package org.dateline.index.search;

import org.jspecify.annotations.NullMarked;
