@NullMarked
package org.dateline.ui.navigation;

import org.jspecify.annotations.NullMarked;
