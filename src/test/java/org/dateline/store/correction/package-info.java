@NullMarked
package org.dateline.store.correction;

import org.jspecify.annotations.NullMarked;
