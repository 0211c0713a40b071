@NullMarked
package org.dateline.names;

import org.jspecify.annotations.NullMarked;
