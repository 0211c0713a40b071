/// The command line's tags: listed, put on articles and taken off.
@NullMarked
package org.dateline.cli.tag;

import org.jspecify.annotations.NullMarked;
