/// The window as a whole: its panes, its history, its keys.
@NullMarked
package org.dateline.ui.shell;

import org.jspecify.annotations.NullMarked;
