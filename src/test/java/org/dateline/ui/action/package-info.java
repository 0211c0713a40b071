@NullMarked
package org.dateline.ui.action;

import org.jspecify.annotations.NullMarked;
