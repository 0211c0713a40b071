/// Text as every room compares it: which characters are one to a reader, letters without case and
/// diacritics, edit distance, and lists of words from the program's resources. Each room keeps its
/// own policy of what is folded and when.
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
