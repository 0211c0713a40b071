package org.dateline.index;

/// An entity and how many documents have it, or have it at most.
interface Frequent {

  long number();

  long documents();
}
