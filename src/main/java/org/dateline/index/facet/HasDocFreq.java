package org.dateline.index.facet;

/// An entity and how many documents have it, or have it at most.
interface HasDocFreq {

  long number();

  long documents();
}
