/// What is set off in the text: entities, matches, selection; merged into styled runs.
@NullMarked
package org.dateline.ui.article.decoration;

import org.jspecify.annotations.NullMarked;
