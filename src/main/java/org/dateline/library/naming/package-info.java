/// Recognising and linking names in the background: the dictionary, the name list, cross-document
/// coreference.
@NullMarked
package org.dateline.library.naming;

import org.jspecify.annotations.NullMarked;
