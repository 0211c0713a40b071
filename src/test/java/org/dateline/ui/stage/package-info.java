@NullMarked
package org.dateline.ui.stage;

import org.jspecify.annotations.NullMarked;
