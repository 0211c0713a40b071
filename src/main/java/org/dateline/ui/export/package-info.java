/// What leaves the window as a file: articles, lists, entities, comparisons and pictures, written
/// in the background with progress, and the sheet in which their form is chosen.
@NullMarked
package org.dateline.ui.export;

import org.jspecify.annotations.NullMarked;
