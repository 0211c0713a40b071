/// The command line's trash: what was deleted, brought back, done away with, and let in again.
@NullMarked
package org.dateline.cli.trash;

import org.jspecify.annotations.NullMarked;
