/// Why a file or a database failed, as facts.
@NullMarked
package org.dateline.model.failure;

import org.jspecify.annotations.NullMarked;
