/// Bytes to articles: finds out what a file holds (JSON, JSON lines, plain text), decodes and
/// normalises it once, and gives either an article or the reason why there is none. Reads only what
/// it is given, and nothing it is given makes it throw.
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
