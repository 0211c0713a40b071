/// A small network of entities: where its nodes stand, and how one goes from node to node.
@NullMarked
package org.dateline.ui.entity.network;

import org.jspecify.annotations.NullMarked;
