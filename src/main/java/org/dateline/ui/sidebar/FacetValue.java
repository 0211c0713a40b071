package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import org.dateline.model.TagColour;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.Formats;

/// A facet value in the sidebar: a condition to narrow the list by.
///
/// @param filter the condition, not a `Not`
/// @param words how it is shown
/// @param articles how many of the articles found meet it; [#UNKNOWN] before they are counted,
///   meaningless where it is left out
/// @param selection whether the query has it already
/// @param colour of the mark before the words; empty for no mark
record FacetValue(
    Filter filter,
    String words,
    long articles,
    FacetSelection selection,
    Optional<TagColour> colour) {

  /// One without a mark.
  FacetValue(Filter filter, String words, long articles, FacetSelection selection) {
    this(filter, words, articles, selection, Optional.empty());
  }

  /// Not counted yet.
  static final long UNKNOWN = -1;

  /// What a query does with a value.
  enum FacetSelection {
    /// Nothing.
    FREE,
    /// Every article listed has it.
    CHOSEN,
    /// No article listed has it.
    EXCLUDED
  }

  /// How many there are, for the reader; empty where that is not known, or means nothing.
  String count() {
    return articles == UNKNOWN || selection == FacetSelection.EXCLUDED
        ? ""
        : Formats.number(articles);
  }

  /// The same among other words, for those who do not see it.
  String accessibleWords() {
    boolean counted = articles != UNKNOWN;
    return switch (selection) {
      case FREE -> counted ? message("facet.free", words, articles) : words;
      case CHOSEN ->
          counted ? message("facet.chosen", words, articles) : message("facet.chosen_only", words);
      case EXCLUDED -> message("facet.excluded", words);
    };
  }

  /// The same as a query has it.
  FacetValue in(SearchQuery query) {
    return new FacetValue(filter, words, articles, selection(query, filter), colour);
  }

  static FacetSelection selection(SearchQuery query, Filter filter) {
    if (query.filters().contains(filter)) {
      return FacetSelection.CHOSEN;
    }
    return query.filters().contains(new Filter.NotFilter(filter))
        ? FacetSelection.EXCLUDED
        : FacetSelection.FREE;
  }
}
