@NullMarked
package org.dateline.ingest.page;

import org.jspecify.annotations.NullMarked;
