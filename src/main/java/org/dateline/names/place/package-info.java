/// Toponyms: gazetteers, disambiguation, demonyms.
@NullMarked
package org.dateline.names.place;

import org.jspecify.annotations.NullMarked;
