/// The search field, and what it suggests.
@NullMarked
package org.dateline.ui.search;

import org.jspecify.annotations.NullMarked;
