/// Short names to full ones: in an article and across articles.
@NullMarked
package org.dateline.names.coreference;

import org.jspecify.annotations.NullMarked;
