@NullMarked
package org.dateline.ui.settings;

import org.jspecify.annotations.NullMarked;
