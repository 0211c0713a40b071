package org.dateline.model.query;

/// A spelling correction of a search that finds little: "did you mean".
///
/// @param words the search as it may have been meant
/// @param articles how many articles it finds
public record DidYouMean(String words, long articles) {}
