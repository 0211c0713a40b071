@NullMarked
package org.dateline.embedding;

import org.jspecify.annotations.NullMarked;
