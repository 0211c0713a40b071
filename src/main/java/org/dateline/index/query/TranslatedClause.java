package org.dateline.index.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.dateline.model.query.Clause;
import org.dateline.model.query.SearchNotice;

/// A clause as Lucene's query, and what came up while it was translated.
///
/// @param query finds and scores what the clause asks for; without clauses where there is no word
///   in it
/// @param names the numbers of the names that the clause speaks of
/// @param unknown what was called by a name that nobody and nothing has, in order
/// @param remarks what else came up
public record TranslatedClause(
    Query query, Set<Long> names, List<SearchNotice> unknown, Set<TranslationRemark> remarks) {

  public TranslatedClause {
    names = Set.copyOf(names);
    unknown = List.copyOf(unknown);
    remarks = Set.copyOf(remarks);
  }

  /// Something to know of the terms that are searched for.
  enum TranslationRemark {
    /// Some of the words that begin as the last one are not looked for.
    NARROWED,
    /// A pattern fits more words than are searched for.
    TRUNCATED,
    /// A pattern is too complicated to be searched for.
    REFUSED
  }

  /// Whether there is nothing to search for.
  public boolean isEmpty() {
    return WordQueries.isNothing(query);
  }

  /// Whether some of the words that begin as the last one are not looked for.
  public boolean narrowed() {
    return remarks.contains(TranslationRemark.NARROWED);
  }

  /// What the reader should know of it, the most important thing.
  public Optional<SearchNotice> notice() {
    if (!unknown.isEmpty()) {
      return Optional.of(unknown.getFirst());
    }
    if (remarks.contains(TranslationRemark.REFUSED)) {
      return Optional.of(new SearchNotice.PatternRefused());
    }
    return remarks.contains(TranslationRemark.TRUNCATED)
        ? Optional.of(new SearchNotice.PatternTruncated())
        : Optional.empty();
  }

  /// Collects what comes up while one clause is translated.
  static final class TranslatedClauseBuilder {

    private final Set<Long> names = new HashSet<>();
    private final List<SearchNotice> unknown = new ArrayList<>();
    private final Set<TranslationRemark> remarks = EnumSet.noneOf(TranslationRemark.class);

    /// The numbers of the names of who or what is called so, which are noted.
    Set<Long> names(NameResolver known, Clause.EntityClause named) {
      Set<Long> called = known.called(named);
      names.addAll(called);
      return called;
    }

    /// Notes a name that nobody and nothing has.
    void unknown(SearchNotice name) {
      unknown.add(name);
    }

    /// Notes a remark.
    void add(TranslationRemark remark) {
      remarks.add(remark);
    }

    /// The terms that a pattern fits; what is to be known of it is noted.
    List<BytesRef> terms(PatternTerms fitting) {
      if (fitting.truncated()) {
        remarks.add(TranslationRemark.TRUNCATED);
      }
      if (fitting.refused()) {
        remarks.add(TranslationRemark.REFUSED);
      }
      return fitting.terms();
    }

    /// The translation.
    TranslatedClause of(Query query) {
      return new TranslatedClause(query, names, unknown, remarks);
    }
  }
}
