@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
