@NullMarked
package org.dateline.library;

import org.jspecify.annotations.NullMarked;
