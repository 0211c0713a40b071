/// The page of an entity: all that the library knows of it, over time, in its sentences, with whom,
/// and beside others.
@NullMarked
package org.dateline.ui.entity.page;

import org.jspecify.annotations.NullMarked;
