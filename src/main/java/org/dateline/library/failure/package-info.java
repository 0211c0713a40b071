/// What can fail, as facts.
@NullMarked
package org.dateline.library.failure;

import org.jspecify.annotations.NullMarked;
