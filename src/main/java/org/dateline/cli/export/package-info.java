/// The command line's exports: what the library knows, as CSV, JSON, Markdown or HTML.
@NullMarked
package org.dateline.cli.export;

import org.jspecify.annotations.NullMarked;
