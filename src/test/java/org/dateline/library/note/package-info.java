@NullMarked
package org.dateline.library.note;

import org.jspecify.annotations.NullMarked;
