@NullMarked
package org.dateline.names.crf;

import org.jspecify.annotations.NullMarked;
