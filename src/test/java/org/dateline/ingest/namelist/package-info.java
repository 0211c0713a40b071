@NullMarked
package org.dateline.ingest.namelist;

import org.jspecify.annotations.NullMarked;
