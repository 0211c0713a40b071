/// The folders and small files of a library and of a user.
@NullMarked
package org.dateline.library.files;

import org.jspecify.annotations.NullMarked;
