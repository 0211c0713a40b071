@NullMarked
package org.dateline.ui.entity.page;

import org.jspecify.annotations.NullMarked;
