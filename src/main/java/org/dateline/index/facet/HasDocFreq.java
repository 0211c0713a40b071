package org.dateline.index.facet;

/// An entity and its document frequency, or a bound of that.
interface HasDocFreq {

  long number();

  long documents();
}
