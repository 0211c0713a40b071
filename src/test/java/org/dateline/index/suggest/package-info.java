@NullMarked
package org.dateline.index.suggest;

import org.jspecify.annotations.NullMarked;
