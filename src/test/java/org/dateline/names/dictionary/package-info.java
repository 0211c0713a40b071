@NullMarked
package org.dateline.names.dictionary;

import org.jspecify.annotations.NullMarked;
