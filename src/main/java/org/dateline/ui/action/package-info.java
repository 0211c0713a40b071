/// What a reader can do in the window: one table of actions, and what is made of it: the dispatch
/// of keys, the menu bar, the command palette, the list of keys, and the reader's own keys.
@NullMarked
package org.dateline.ui.action;

import org.jspecify.annotations.NullMarked;
