@NullMarked
package org.dateline.names.coreference;

import org.jspecify.annotations.NullMarked;
