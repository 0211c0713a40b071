/// SQLite: the truth. Articles, mentions, the names they point to, reading state, unfinished
/// imports, failures and settings; every change takes the next change number in its own
/// transaction.
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
