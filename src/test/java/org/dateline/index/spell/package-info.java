@NullMarked
package org.dateline.index.spell;

import org.jspecify.annotations.NullMarked;
