@NullMarked
package org.dateline.index.analysis;

import org.jspecify.annotations.NullMarked;
