/// The reader's tags in the window: put on articles, made, renamed, recoloured and removed.
@NullMarked
package org.dateline.ui.tag;

import org.jspecify.annotations.NullMarked;
