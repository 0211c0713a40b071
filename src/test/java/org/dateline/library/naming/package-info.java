@NullMarked
package org.dateline.library.naming;

import org.jspecify.annotations.NullMarked;
