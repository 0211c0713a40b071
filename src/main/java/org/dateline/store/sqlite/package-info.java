/// The database file: connections, schema, parameters and codes.
@NullMarked
package org.dateline.store.sqlite;

import org.jspecify.annotations.NullMarked;
