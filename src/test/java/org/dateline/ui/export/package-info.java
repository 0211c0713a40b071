@NullMarked
package org.dateline.ui.export;

import org.jspecify.annotations.NullMarked;
