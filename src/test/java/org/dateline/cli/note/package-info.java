@NullMarked
package org.dateline.cli.note;

import org.jspecify.annotations.NullMarked;
