@NullMarked
package org.dateline.index.language.parser;

import org.jspecify.annotations.NullMarked;
