@NullMarked
package org.dateline.cli.trash;

import org.jspecify.annotations.NullMarked;
