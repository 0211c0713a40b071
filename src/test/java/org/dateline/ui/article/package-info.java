@NullMarked
package org.dateline.ui.article;

import org.jspecify.annotations.NullMarked;
