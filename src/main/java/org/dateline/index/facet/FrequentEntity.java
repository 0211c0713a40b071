package org.dateline.index.facet;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.dateline.index.document.SearchBudget;
import org.dateline.index.facet.MatchingDocs.SegmentMatches;

/// An entity that is frequent enough in an index to be among the top k of what a search finds.
/// Thread-safe.
final class FrequentEntity implements HasDocFreq {

  private final long number;
  private final long documents;
  private final int[] names;

  /// By segment, once asked for. Writes of several threads at once are of the same sets.
  private final DocSet[] sets;

  /// @param documents in how many documents it is at most, in the whole index
  /// @param names the numbers of its names
  /// @param segments how many segments the index has
  FrequentEntity(long number, long documents, int[] names, int segments) {
    this.number = number;
    this.documents = documents;
    this.names = names;
    this.sets = new DocSet[segments];
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public long documents() {
    return documents;
  }

  /// Reads the documents of a segment that have any of the names of an entity.
  interface EntityDocSetReader {
    DocSet read(LeafReader segment, long entity, int[] names) throws IOException;
  }

  /// In how many of the documents found it is, if in more than `least`; else anything up to that.
  long among(MatchingDocs matches, long least, EntityDocSetReader reading, SearchBudget budget)
      throws IOException {
    budget.check();
    long count = 0;
    long left = documents;
    for (SegmentMatches found : matches.segments()) {
      DocSet docs = sets[found.segment().ord];
      if (docs == null) {
        docs = reading.read(found.segment().reader(), number, names);
        sets[found.segment().ord] = docs;
      }
      count += docs.among(found.docs());
      left -= docs.size();
      if (count + left <= least) {
        break;
      }
    }
    return count;
  }
}
