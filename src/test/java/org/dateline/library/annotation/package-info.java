@NullMarked
package org.dateline.library.annotation;

import org.jspecify.annotations.NullMarked;
