package org.dateline.ui.tag;

import java.util.List;

/// Which tags articles are to have.
///
/// @param articles the numbers of the articles
/// @param put the numbers of the tags that all of them are to have
/// @param taken the numbers of the tags that none of them is to have
/// @param made the names of tags that there are none of yet, and that all of them are to have
record TagChoice(List<Long> articles, List<Long> put, List<Long> taken, List<String> made) {

  TagChoice {
    articles = List.copyOf(articles);
    put = List.copyOf(put);
    taken = List.copyOf(taken);
    made = List.copyOf(made);
  }
}
