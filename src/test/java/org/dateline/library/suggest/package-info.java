@NullMarked
package org.dateline.library.suggest;

import org.jspecify.annotations.NullMarked;
