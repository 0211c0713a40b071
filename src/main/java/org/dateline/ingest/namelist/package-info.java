/// Lists of names in CSV.
@NullMarked
package org.dateline.ingest.namelist;

import org.jspecify.annotations.NullMarked;
