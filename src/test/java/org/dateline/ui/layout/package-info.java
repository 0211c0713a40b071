@NullMarked
package org.dateline.ui.layout;

import org.jspecify.annotations.NullMarked;
