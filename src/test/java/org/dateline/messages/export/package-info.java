@NullMarked
package org.dateline.messages.export;

import org.jspecify.annotations.NullMarked;
