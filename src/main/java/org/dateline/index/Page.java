package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.Ranking.Ranked;
import org.dateline.model.Results.Next;
import org.dateline.model.Sort;

/// A page of what is found: of articles with nearly the same text, the first one stands for all.
///
/// @param shown the documents, with how many each stands for beside itself
/// @param next where the next page begins; empty after the last
record Page(List<Shown> shown, Optional<Next> next) {

  /// A document and how many more it stands for.
  record Shown(Ranked document, int similar) {}

  /// @param last where the page before ended; empty for the first
  /// @param limit its size at most
  static Page of(
      IndexSearcher searcher,
      Asked asked,
      Ranking ranking,
      Optional<Next> last,
      int limit,
      boolean folded)
      throws IOException {
    return new Folder(searcher, asked, ranking, limit, folded).page(last);
  }

  private static final class Folder {

    /// So many documents are looked at in one go.
    private static final int MOST = 10_000;

    private final IndexSearcher searcher;
    private final Asked asked;
    private final Ranking ranking;
    private final int limit;
    private final boolean folded;
    private final List<Shown> shown = new ArrayList<>();

    /// The families that stand in the window of what is ranked anew, where the order within a
    /// family is that of the list.
    private final Set<Long> seen = new HashSet<>();

    Folder(IndexSearcher searcher, Asked asked, Ranking ranking, int limit, boolean folded) {
      this.searcher = searcher;
      this.asked = asked;
      this.ranking = ranking;
      this.limit = limit;
      this.folded = folded;
    }

    Page page(Optional<Next> last) throws IOException {
      int place = last.map(Next::place).orElse(0);
      Optional<Next> at = last;
      boolean window = asked.sort() == Sort.RELEVANCE && place < Ranking.WINDOW;
      if (window && folded && place > 0) {
        for (Ranked before : ranking.after(Optional.empty(), place)) {
          family(before).ifPresent(seen::add);
        }
      }
      while (true) {
        List<Ranked> more = ranking.after(at, Math.min(limit - shown.size(), MOST) + 1);
        for (int i = 0; i < more.size(); i++) {
          if (shown.size() == limit) {
            return new Page(shown, at);
          }
          Ranked document = more.get(i);
          add(document, place < Ranking.WINDOW && asked.sort() == Sort.RELEVANCE);
          at = Optional.of(Ranking.next(++place, document));
        }
        if (more.isEmpty()) {
          return new Page(shown, Optional.empty());
        }
      }
    }

    private void add(Ranked document, boolean window) throws IOException {
      Optional<Long> family = folded ? family(document) : Optional.empty();
      if (family.isEmpty()) {
        shown.add(new Shown(document, 0));
        return;
      }
      TermQuery members = new TermQuery(new Term(Fields.FAMILY, Long.toString(family.get())));
      boolean first = window ? seen.add(family.get()) : ranking.isFirst(document, members);
      if (first) {
        int all = searcher.count(Conditions.both(asked.matches(), members));
        shown.add(new Shown(document, all - 1));
      }
    }

    /// The family of a document that is not the only one of it.
    private Optional<Long> family(Ranked document) throws IOException {
      OptionalLong family = Columns.value(searcher, Fields.FAMILY, document.doc());
      if (family.isEmpty()) {
        return Optional.empty();
      }
      Term members = new Term(Fields.FAMILY, Long.toString(family.getAsLong()));
      return searcher.getIndexReader().docFreq(members) > 1
          ? Optional.of(family.getAsLong())
          : Optional.empty();
    }
  }
}
