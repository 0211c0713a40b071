/// `dateline names`: the reader's own list of names.
@NullMarked
package org.dateline.cli.namelist;

import org.jspecify.annotations.NullMarked;
