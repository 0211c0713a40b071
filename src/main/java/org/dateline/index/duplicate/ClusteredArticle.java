package org.dateline.index.duplicate;

/// An article that has been taken in, as others are compared with it.
record ClusteredArticle(long number, long family, MinHashSignature fingerprint) {}
