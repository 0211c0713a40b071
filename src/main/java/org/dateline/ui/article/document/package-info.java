/// An article as the text view sees it: content, blocks, positions. No toolkit but fonts.
@NullMarked
package org.dateline.ui.article.document;

import org.jspecify.annotations.NullMarked;
