package org.dateline.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Conditions as Lucene's queries.
final class Conditions {

  /// With more names, an entity is found but not scored; half of what Lucene lets a query have.
  private static final int MOST_SCORED = 512;

  private Conditions() {}

  /// What meets a condition.
  static Query query(Condition condition) {
    return switch (condition) {
      case Condition.AnyName(Set<Long> names) -> anyName(names);
      case Condition.Source(String name) -> new TermQuery(new Term(Fields.SOURCE, name));
      case Condition.Unread() -> new TermQuery(new Term(Fields.UNREAD, "1"));
      case Condition.Starred() -> new TermQuery(new Term(Fields.STARRED, "1"));
    };
  }

  /// What has any of these names. One name is a term, which Lucene counts without reading.
  static Query anyName(Collection<Long> names) {
    return names.size() == 1
        ? new TermQuery(new Term(Fields.NAME, term(names.iterator().next())))
        : new TermInSetQuery(Fields.NAME, names.stream().map(Conditions::term).toList());
  }

  private static BytesRef term(long name) {
    return new BytesRef(Long.toString(name));
  }

  /// Adds a condition to a query.
  ///
  /// @param scored whether scores are asked for: what is more about a name scores higher then
  static void add(BooleanQuery.Builder all, Condition condition, boolean scored) {
    if (scored
        && condition instanceof Condition.AnyName(Set<Long> names)
        && names.size() <= MOST_SCORED) {
      SynonymQuery.Builder one = new SynonymQuery.Builder(Fields.NAME);
      names.forEach(name -> one.addTerm(new Term(Fields.NAME, term(name))));
      all.add(one.build(), Occur.MUST);
    } else {
      all.add(query(condition), Occur.FILTER);
    }
  }

  /// How many documents have any of these names. One look-up for one name where nothing has been
  /// deleted, else linear in how many.
  static long count(IndexSearcher searcher, Collection<Long> names) throws IOException {
    return names.isEmpty() ? 0 : searcher.count(anyName(names));
  }
}
