/// What commands print, and the values that their options take.
@NullMarked
package org.dateline.cli.output;

import org.jspecify.annotations.NullMarked;
