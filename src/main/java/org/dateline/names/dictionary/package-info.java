/// The alias dictionary, compiled and asked; linking names by it.
@NullMarked
package org.dateline.names.dictionary;

import org.jspecify.annotations.NullMarked;
