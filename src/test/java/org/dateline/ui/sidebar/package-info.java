@NullMarked
package org.dateline.ui.sidebar;

import org.jspecify.annotations.NullMarked;
