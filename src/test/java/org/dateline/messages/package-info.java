@NullMarked
package org.dateline.messages;

import org.jspecify.annotations.NullMarked;
