@NullMarked
package org.dateline.cli.tag;

import org.jspecify.annotations.NullMarked;
