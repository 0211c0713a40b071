@NullMarked
package org.dateline.cli.command;

import org.jspecify.annotations.NullMarked;
