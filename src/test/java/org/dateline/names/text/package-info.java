@NullMarked
package org.dateline.names.text;

import org.jspecify.annotations.NullMarked;
