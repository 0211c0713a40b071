@NullMarked
package org.dateline.cli.output;

import org.jspecify.annotations.NullMarked;
