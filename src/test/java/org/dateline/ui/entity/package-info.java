/// Tests of what is shown of entities beside the article.
@NullMarked
package org.dateline.ui.entity;

import org.jspecify.annotations.NullMarked;
