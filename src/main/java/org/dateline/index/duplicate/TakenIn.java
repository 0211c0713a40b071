package org.dateline.index.duplicate;

/// An article that has been taken in, as others are compared with it.
record TakenIn(long number, long family, Fingerprint fingerprint) {}
