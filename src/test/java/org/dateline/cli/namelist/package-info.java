@NullMarked
package org.dateline.cli.namelist;

import org.jspecify.annotations.NullMarked;
