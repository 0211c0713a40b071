/// Tokens to clauses, by recursive descent; limits and remarks.
@NullMarked
package org.dateline.index.language.parser;

import org.jspecify.annotations.NullMarked;
