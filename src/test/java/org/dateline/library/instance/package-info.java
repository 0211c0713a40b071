@NullMarked
package org.dateline.library.instance;

import org.jspecify.annotations.NullMarked;
