/// Entity typing: whether a name is a person, a place or an organization, by what is in it and
/// around it, by the other mentions of the article, and by weights that were learnt.
@NullMarked
package org.dateline.names.typing;

import org.jspecify.annotations.NullMarked;
