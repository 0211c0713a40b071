@NullMarked
package org.dateline.library.semantic;

import org.jspecify.annotations.NullMarked;
