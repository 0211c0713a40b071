/// Tests of what is done with the reader's tags in the window.
@NullMarked
package org.dateline.ui.tag;

import org.jspecify.annotations.NullMarked;
