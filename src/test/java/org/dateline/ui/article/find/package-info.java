@NullMarked
package org.dateline.ui.article.find;

import org.jspecify.annotations.NullMarked;
