/// What became of a file: articles, or the reason of a rejection.
@NullMarked
package org.dateline.ingest.result;

import org.jspecify.annotations.NullMarked;
