/// What the library knows, written down to be used elsewhere: CSV, JSON and Markdown.
@NullMarked
package org.dateline.messages.export;

import org.jspecify.annotations.NullMarked;
