@NullMarked
package org.dateline.ui.kit;

import org.jspecify.annotations.NullMarked;
