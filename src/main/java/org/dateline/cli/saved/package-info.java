/// `dateline saved`: saved searches.
@NullMarked
package org.dateline.cli.saved;

import org.jspecify.annotations.NullMarked;
