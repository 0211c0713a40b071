/// JSON articles, lists of articles and JSON lines.
@NullMarked
package org.dateline.ingest.json;

import org.jspecify.annotations.NullMarked;
