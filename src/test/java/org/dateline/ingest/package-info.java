@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
