@NullMarked
package org.dateline.library.files;

import org.jspecify.annotations.NullMarked;
