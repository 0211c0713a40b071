/// What is done with the article being read, or a passage of it, beside reading: it is copied with
/// its source, linked to, searched for and printed.
@NullMarked
package org.dateline.ui.reading;

import org.jspecify.annotations.NullMarked;
