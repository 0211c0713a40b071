@NullMarked
package org.dateline.ui.note;

import org.jspecify.annotations.NullMarked;
