/// The list of articles that a query finds, and the query's conditions over it.
@NullMarked
package org.dateline.ui.list;

import org.jspecify.annotations.NullMarked;
