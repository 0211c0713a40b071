/// A person, place or organization: the pane with what the library knows, and the card on hovering.
@NullMarked
package org.dateline.ui.entity;

import org.jspecify.annotations.NullMarked;
