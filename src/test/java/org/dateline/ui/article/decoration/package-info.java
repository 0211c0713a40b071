@NullMarked
package org.dateline.ui.article.decoration;

import org.jspecify.annotations.NullMarked;
