/// How the panes of the window stand side by side, in any width, and how the keyboard goes from one
/// to the next.
@NullMarked
package org.dateline.ui.layout;

import org.jspecify.annotations.NullMarked;
