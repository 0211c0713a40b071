@NullMarked
package org.dateline.index.document;

import org.jspecify.annotations.NullMarked;
