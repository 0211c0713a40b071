/// Did you mean: spelling candidates and corrected queries.
@NullMarked
package org.dateline.index.spell;

import org.jspecify.annotations.NullMarked;
