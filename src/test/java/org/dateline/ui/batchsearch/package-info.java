@NullMarked
package org.dateline.ui.batchsearch;

import org.jspecify.annotations.NullMarked;
