package org.dateline.index.facet;

/// An entity and how many documents have it, or have it at most.
interface Frequent {

  long number();

  long documents();
}
