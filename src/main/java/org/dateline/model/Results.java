package org.dateline.model;

import java.util.List;

/// A page of what a query found.
///
/// @param query what was asked
/// @param hits the page, in the query's order
/// @param total how many articles were found in all, exactly
/// @param notice what the reader should know of how the query was read; empty for nothing
public record Results(Query query, List<Hit> hits, long total, String notice) {

  public Results {
    hits = List.copyOf(hits);
  }
}
