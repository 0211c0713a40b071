@NullMarked
package org.dateline.index.query;

import org.jspecify.annotations.NullMarked;
