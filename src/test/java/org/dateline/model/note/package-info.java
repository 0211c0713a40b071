@NullMarked
package org.dateline.model.note;

import org.jspecify.annotations.NullMarked;
