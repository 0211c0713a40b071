@NullMarked
package org.dateline.ingest.decoding;

import org.jspecify.annotations.NullMarked;
