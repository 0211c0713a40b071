@NullMarked
package org.dateline.names.recognition;

import org.jspecify.annotations.NullMarked;
