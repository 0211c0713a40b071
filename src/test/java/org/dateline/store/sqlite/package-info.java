@NullMarked
package org.dateline.store.sqlite;

import org.jspecify.annotations.NullMarked;
