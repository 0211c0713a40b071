@NullMarked
package org.dateline.library.entity;

import org.jspecify.annotations.NullMarked;
