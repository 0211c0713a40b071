package org.dateline.index.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.dateline.index.analysis.Forms;
import org.dateline.index.document.Budget;

/// Where one search looks up which terms of the index, and which names, its words stand for.
/// Remembers what it has looked up. For one thread.
final class TermLookup {

  private final IndexReader reader;
  private final Forms forms;
  private final Beginnings beginnings;
  private final Patterns patterns;
  private final KnownNames names;

  TermLookup(IndexReader reader, Forms forms, KnownNames names, Budget budget) {
    this.reader = reader;
    this.forms = forms;
    this.beginnings = new Beginnings(reader, budget);
    this.patterns = new Patterns(reader, budget);
    this.names = names;
  }

  /// The other forms of a word that headlines and texts have.
  List<String> forms(String word) throws IOException {
    return forms.of(reader, word);
  }

  /// The most frequent words that begin so.
  TermScan beginnings(Term start) throws IOException {
    return beginnings.of(start);
  }

  /// The words that patterns fit.
  Patterns patterns() {
    return patterns;
  }

  /// Which names the entities have that a query speaks of.
  KnownNames names() {
    return names;
  }
}
