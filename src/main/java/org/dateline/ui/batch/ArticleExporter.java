package org.dateline.ui.batch;

/// Writes articles to a file.
@FunctionalInterface
public interface ArticleExporter {

  /// Asks the reader how, and which of the two.
  ///
  /// @param chosen those that are chosen, or the one that is open; may be none
  /// @param list everything in the list
  /// @param wholeList whether the list is meant at first
  void export(ChosenArticles chosen, ChosenArticles list, boolean wholeList);
}
