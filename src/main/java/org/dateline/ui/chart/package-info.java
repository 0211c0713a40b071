/// Bars over time that can be chosen among, and pictures of what the window shows.
@NullMarked
package org.dateline.ui.chart;

import org.jspecify.annotations.NullMarked;
