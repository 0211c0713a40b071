package org.dateline.library;

import org.dateline.library.indexing.IndexHandle;
import org.dateline.library.semantic.PassageVectors;

/// What a library is searched by: derived from its store, and made anew where it is lost.
///
/// @param words the inverted index
/// @param vectors the vectors of passages
record LibraryIndexes(IndexHandle words, PassageVectors vectors) {}
