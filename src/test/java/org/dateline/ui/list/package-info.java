@NullMarked
package org.dateline.ui.list;

import org.jspecify.annotations.NullMarked;
