@NullMarked
package org.dateline.cli.correct;

import org.jspecify.annotations.NullMarked;
