/// Commands that are handed to the instance that has a library open, by a local socket.
@NullMarked
package org.dateline.library.instance;

import org.jspecify.annotations.NullMarked;
