/// The plain commands, and what a command on a library has in common.
@NullMarked
package org.dateline.cli.command;

import org.jspecify.annotations.NullMarked;
