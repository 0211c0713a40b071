/// Near-duplicates by MinHash signatures: bands, clusters.
@NullMarked
package org.dateline.index.duplicate;

import org.jspecify.annotations.NullMarked;
