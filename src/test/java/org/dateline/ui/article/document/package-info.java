@NullMarked
package org.dateline.ui.article.document;

import org.jspecify.annotations.NullMarked;
