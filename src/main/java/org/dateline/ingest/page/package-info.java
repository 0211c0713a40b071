/// Pasted pages: boilerplate cut off, headline, byline, publisher and dates found.
@NullMarked
package org.dateline.ingest.page;

import org.jspecify.annotations.NullMarked;
