package org.dateline.index;

import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Conditions as Lucene's queries.
final class Conditions {

  private Conditions() {}

  static Query query(Condition condition) {
    return switch (condition) {
      case Condition.AnyName(Set<Long> names) ->
          new TermInSetQuery(
              Fields.NAME, names.stream().map(n -> new BytesRef(Long.toString(n))).toList());
      case Condition.Source(String name) -> new TermQuery(new Term(Fields.SOURCE, name));
      case Condition.Unread() -> new TermQuery(new Term(Fields.UNREAD, "1"));
      case Condition.Starred() -> new TermQuery(new Term(Fields.STARRED, "1"));
    };
  }
}
