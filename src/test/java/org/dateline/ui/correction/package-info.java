@NullMarked
package org.dateline.ui.correction;

import org.jspecify.annotations.NullMarked;
