@NullMarked
package org.dateline.ui.chart;

import org.jspecify.annotations.NullMarked;
