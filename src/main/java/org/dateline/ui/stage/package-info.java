/// The window as the system shows it: its title, its icon, its place on the screens.
@NullMarked
package org.dateline.ui.stage;

import org.jspecify.annotations.NullMarked;
