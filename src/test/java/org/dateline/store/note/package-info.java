@NullMarked
package org.dateline.store.note;

import org.jspecify.annotations.NullMarked;
