package org.dateline.index.duplicate;

/// An article in its cluster of near-duplicates, as others are compared with it.
record ClusteredArticle(long number, long cluster, MinHashSignature signature) {}
