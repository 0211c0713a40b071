@NullMarked
package org.dateline.ui.entity.network;

import org.jspecify.annotations.NullMarked;
