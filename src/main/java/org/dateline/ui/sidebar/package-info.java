/// Facets, dates and saved searches beside the list.
@NullMarked
package org.dateline.ui.sidebar;

import org.jspecify.annotations.NullMarked;
