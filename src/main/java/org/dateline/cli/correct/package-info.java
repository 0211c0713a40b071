/// `dateline correct`: the reader's corrections, made, listed, undone, exported and imported.
@NullMarked
package org.dateline.cli.correct;

import org.jspecify.annotations.NullMarked;
