@NullMarked
package org.dateline.names.namelist;

import org.jspecify.annotations.NullMarked;
