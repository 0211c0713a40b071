@NullMarked
package org.dateline.library.search;

import org.jspecify.annotations.NullMarked;
