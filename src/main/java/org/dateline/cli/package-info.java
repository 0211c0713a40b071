/// The command line: data on standard output, words and progress on standard error.
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
