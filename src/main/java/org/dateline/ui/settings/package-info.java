/// What the reader sets: colours, type, which names are underlined; and what could not be read.
@NullMarked
package org.dateline.ui.settings;

import org.jspecify.annotations.NullMarked;
