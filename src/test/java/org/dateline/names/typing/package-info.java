@NullMarked
package org.dateline.names.typing;

import org.jspecify.annotations.NullMarked;
