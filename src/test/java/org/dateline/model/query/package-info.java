@NullMarked
package org.dateline.model.query;

import org.jspecify.annotations.NullMarked;
