/// Imports of files and folders.
@NullMarked
package org.dateline.library.imports;

import org.jspecify.annotations.NullMarked;
