@NullMarked
package org.dateline.ui.article.text;

import org.jspecify.annotations.NullMarked;
