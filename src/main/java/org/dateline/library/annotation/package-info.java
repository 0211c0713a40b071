/// Annotating: many articles through a library that is not kept, and out again with the names
/// found.
@NullMarked
package org.dateline.library.annotation;

import org.jspecify.annotations.NullMarked;
