@NullMarked
package org.dateline.ui.reading;

import org.jspecify.annotations.NullMarked;
