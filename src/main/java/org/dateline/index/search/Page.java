package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.analysis.Fields;
import org.dateline.index.document.Columns;
import org.dateline.index.search.Ranking.Ranked;
import org.dateline.model.query.Results.Next;
import org.dateline.model.query.Sort;

/// A page of what is found: of articles with nearly the same text, the first one stands for all.
///
/// @param shown the documents, with how many each stands for beside itself
/// @param next where the next page begins; empty after the last
public record Page(List<Shown> shown, Optional<Next> next) {

  /// A document and how many more it stands for.
  public record Shown(Ranked document, int similar) {}

  /// One page of results.
  ///
  /// @param begin where it begins
  /// @param limit its size at most
  public static Page of(
      IndexSearcher searcher, Asked asked, Ranking ranking, Next begin, int limit, boolean folded)
      throws IOException {
    return new Folder(searcher, asked, ranking, limit, folded).page(begin);
  }

  private static final class Folder {

    /// So many documents are looked at in one go.
    private static final int MOST = 10_000;

    private final IndexSearcher searcher;
    private final Asked asked;
    private final Ranking ranking;
    private final int limit;
    private final boolean folded;
    private final FamilyMembers families;
    private Query counted;
    private final List<Ranked> shown = new ArrayList<>();

    /// The documents of the family of each that is shown; none where it is the only one.
    private final List<List<Integer>> members = new ArrayList<>();

    /// The families that stand in the window of what is ranked anew, where the order within a
    /// family is that of the list.
    private final Set<Long> seen = new HashSet<>();

    Folder(IndexSearcher searcher, Asked asked, Ranking ranking, int limit, boolean folded)
        throws IOException {
      this.searcher = searcher;
      this.asked = asked;
      this.ranking = ranking;
      this.limit = limit;
      this.folded = folded;
      this.families = new FamilyMembers(searcher);
      // Copies have the likely words of the article that stands for them.
      this.counted = asked.scoring().glance().map(Glance::query).orElse(asked.matches());
    }

    Page page(Next begin) throws IOException {
      int place = begin.place();
      Next at = begin;
      if (place >= Ranking.WINDOW) {
        counted = asked.matches();
      }
      boolean window = asked.scoring().sort() == Sort.RELEVANCE && place < Ranking.WINDOW;
      boolean ranked = asked.scoring().sort() == Sort.RELEVANCE && place > 0;
      if (folded && ranked && (window || asked.scoring().glance().isPresent())) {
        int before = Math.min(place, Ranking.WINDOW);
        for (Ranked shownBefore : ranking.after(Next.START, before)) {
          family(shownBefore).ifPresent(seen::add);
        }
      }
      while (true) {
        List<Ranked> more = ranking.after(at, Math.min(limit - shown.size(), MOST) + 1);
        for (int i = 0; i < more.size(); i++) {
          if (shown.size() == limit) {
            return new Page(withCopies(), Optional.of(at));
          }
          Ranked document = more.get(i);
          add(document, place < Ranking.WINDOW && asked.scoring().sort() == Sort.RELEVANCE);
          at = Ranking.next(++place, document);
        }
        if (more.isEmpty()) {
          return new Page(withCopies(), Optional.empty());
        }
      }
    }

    private void add(Ranked document, boolean window) throws IOException {
      Optional<Long> family = folded ? family(document) : Optional.empty();
      List<Integer> copies = family.isPresent() ? families.of(family.get()) : List.of();
      if (copies.size() < 2 || isFirst(document, family.orElseThrow(), window)) {
        shown.add(document);
        members.add(copies.size() < 2 ? List.of() : copies);
      }
    }

    private boolean isFirst(Ranked document, long family, boolean window) throws IOException {
      if (window) {
        return seen.add(family);
      }
      // What was found at a glance may come after its copies in the order of all.
      return !(asked.scoring().glance().isPresent() && seen.contains(family))
          && ranking.isFirst(
              document, new TermQuery(new Term(Fields.FAMILY, Long.toString(family))));
    }

    private Optional<Long> family(Ranked document) throws IOException {
      OptionalLong family = Columns.value(searcher, Fields.FAMILY, document.doc());
      return family.isPresent() ? Optional.of(family.getAsLong()) : Optional.empty();
    }

    /// The documents with how many others of their families are found.
    private List<Shown> withCopies() throws IOException {
      int[] found = families.found(counted, members);
      List<Shown> all = new ArrayList<>();
      for (int i = 0; i < found.length; i++) {
        all.add(new Shown(shown.get(i), Math.max(0, found[i] - 1)));
      }
      return all;
    }
  }
}
