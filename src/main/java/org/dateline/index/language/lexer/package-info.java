/// A query to tokens.
@NullMarked
package org.dateline.index.language.lexer;

import org.jspecify.annotations.NullMarked;
