package org.dateline.index.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.dateline.index.analysis.IndexedInflections;
import org.dateline.index.document.SearchBudget;

/// Where one search looks up which terms of the index, and which names, its words stand for.
/// Remembers what it has looked up. For one thread.
final class TermLookup {

  private final IndexReader reader;
  private final IndexedInflections forms;
  private final PrefixTerms beginnings;
  private final PatternExpansion patterns;
  private final NameResolver names;

  TermLookup(
      IndexReader reader, IndexedInflections forms, NameResolver names, SearchBudget budget) {
    this.reader = reader;
    this.forms = forms;
    this.beginnings = new PrefixTerms(reader, budget);
    this.patterns = new PatternExpansion(reader, budget);
    this.names = names;
  }

  /// The other forms of a word that headlines and texts have.
  List<String> forms(String word) throws IOException {
    return forms.of(reader, word);
  }

  /// The most frequent words that begin so.
  TermEnumeration beginnings(Term start) throws IOException {
    return beginnings.of(start);
  }

  /// The words that patterns fit.
  PatternExpansion patterns() {
    return patterns;
  }

  /// Which names the entities have that a query speaks of.
  NameResolver names() {
    return names;
  }
}
