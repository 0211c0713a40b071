@NullMarked
package org.dateline.ui.batch;

import org.jspecify.annotations.NullMarked;
