/// The command line's highlights and notes: listed, written to files and read from them.
@NullMarked
package org.dateline.cli.note;

import org.jspecify.annotations.NullMarked;
