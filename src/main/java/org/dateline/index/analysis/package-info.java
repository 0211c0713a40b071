/// Text to index terms: tokenizing, folding, inflections, spelling variants; and the fields of the
/// index.
@NullMarked
package org.dateline.index.analysis;

import org.jspecify.annotations.NullMarked;
