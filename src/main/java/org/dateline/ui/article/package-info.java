/// The reading pane: an article with its names underlined and its matches filled, to be selected,
/// scrolled and walked through by mouse and keyboard.
@NullMarked
package org.dateline.ui.article;

import org.jspecify.annotations.NullMarked;
