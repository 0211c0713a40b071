@NullMarked
package org.dateline.ui.shell;

import org.jspecify.annotations.NullMarked;
