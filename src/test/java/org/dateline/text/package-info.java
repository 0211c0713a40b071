/// Tests of the characters, the folding and the lists of words that all rooms share.
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
