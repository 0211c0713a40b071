/// Entities: who and what the articles mention, where, with whom, and whom the reader follows.
@NullMarked
package org.dateline.library.entity;

import org.jspecify.annotations.NullMarked;
