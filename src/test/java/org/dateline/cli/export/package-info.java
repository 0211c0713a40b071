@NullMarked
package org.dateline.cli.export;

import org.jspecify.annotations.NullMarked;
