/// What the library knows, written down to be used elsewhere: CSV, JSON, Markdown and HTML, row by
/// row.
@NullMarked
package org.dateline.messages.export;

import org.jspecify.annotations.NullMarked;
