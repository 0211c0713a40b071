/// The virtualised text view: layout, drawing, keyboard, pointer.
@NullMarked
package org.dateline.ui.article.text;

import org.jspecify.annotations.NullMarked;
