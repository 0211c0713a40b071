/// What is kept and read of single entities: where they are mentioned, and which the reader
/// follows.
@NullMarked
package org.dateline.store.entity;

import org.jspecify.annotations.NullMarked;
