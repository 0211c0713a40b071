@NullMarked
package org.dateline.ui.search;

import org.jspecify.annotations.NullMarked;
