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
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.DocValuesLookup;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;

/// A page of what is found: of near-duplicates, articles with nearly the same text, the first one
/// stands for all.
///
/// @param shown the documents, with how many each stands for beside itself
/// @param next where the next page begins; empty after the last
public record ResultPage(List<CollapsedHit> shown, Optional<PageCursor> next) {

  /// A document and how many more it stands for.
  public record CollapsedHit(ScoredDocument document, int similar) {}

  /// How many of those shown are found by the words.
  public int byWords() {
    return (int) shown.stream().filter(hit -> !hit.document().byMeaning()).count();
  }

  /// One page of results.
  ///
  /// @param begin where it begins
  /// @param limit its size at most
  public static ResultPage of(
      IndexSearcher searcher,
      SearchPlan plan,
      Reranker reranker,
      PageCursor begin,
      int limit,
      boolean folded)
      throws IOException {
    return new DuplicateCollapser(searcher, plan, reranker, limit, folded).page(begin);
  }

  private static final class DuplicateCollapser {

    /// How many documents are looked at in one go.
    private static final int MAX_DOCS_SCANNED = 10_000;

    private final IndexSearcher searcher;
    private final SearchPlan plan;
    private final Reranker reranker;
    private final int limit;
    private final boolean folded;
    private final ClusterMembers clusters;
    private Query counted;
    private final List<ScoredDocument> shown = new ArrayList<>();

    /// The documents of the cluster of each that is shown; none where it is the only one.
    private final List<List<Integer>> members = new ArrayList<>();

    /// The clusters that stand in the window of what is ranked anew, where the order within a
    /// cluster is that of the list.
    private final Set<Long> seen = new HashSet<>();

    DuplicateCollapser(
        IndexSearcher searcher, SearchPlan plan, Reranker reranker, int limit, boolean folded)
        throws IOException {
      this.searcher = searcher;
      this.plan = plan;
      this.reranker = reranker;
      this.limit = limit;
      this.folded = folded;
      this.clusters = new ClusterMembers(searcher);
      // Copies have the likely words of the article that stands for them.
      this.counted = plan.scoring().recent().map(RecentTopDocs::query).orElse(plan.matches());
    }

    ResultPage page(PageCursor begin) throws IOException {
      int place = begin.place();
      PageCursor at = begin;
      if (place >= Reranker.RERANK_WINDOW) {
        counted = plan.matches();
      }
      boolean ranked = plan.scoring().sort() == SortOrder.RELEVANCE;
      if (folded && ranked && (place < Reranker.RERANK_WINDOW || reranker.isScattered())) {
        int before = Math.min(place, Reranker.RERANK_WINDOW);
        for (ScoredDocument shownBefore : reranker.after(PageCursor.START, before)) {
          cluster(shownBefore).ifPresent(seen::add);
        }
      }
      while (true) {
        List<ScoredDocument> more =
            reranker.after(at, Math.min(limit - shown.size(), MAX_DOCS_SCANNED) + 1);
        for (int i = 0; i < more.size(); i++) {
          if (shown.size() == limit) {
            return new ResultPage(withCopies(), Optional.of(at));
          }
          ScoredDocument document = more.get(i);
          add(document, ranked && place < Reranker.RERANK_WINDOW);
          at = Reranker.next(++place, document);
        }
        if (more.isEmpty()) {
          return new ResultPage(withCopies(), Optional.empty());
        }
      }
    }

    private void add(ScoredDocument document, boolean window) throws IOException {
      Optional<Long> cluster = folded ? cluster(document) : Optional.empty();
      List<Integer> copies = cluster.isPresent() ? clusters.of(cluster.get()) : List.of();
      if (copies.size() < 2 || isFirst(document, cluster.orElseThrow(), window)) {
        shown.add(document);
        members.add(copies.size() < 2 ? List.of() : copies);
      }
    }

    private boolean isFirst(ScoredDocument document, long cluster, boolean window)
        throws IOException {
      if (window) {
        return seen.add(cluster);
      }
      // What stands in the window may come after its copies in the order of all.
      return !(reranker.isScattered() && seen.contains(cluster))
          && reranker.isFirst(
              document, new TermQuery(new Term(IndexFields.CLUSTER, Long.toString(cluster))));
    }

    private Optional<Long> cluster(ScoredDocument document) throws IOException {
      OptionalLong cluster = DocValuesLookup.value(searcher, IndexFields.CLUSTER, document.doc());
      return cluster.isPresent() ? Optional.of(cluster.getAsLong()) : Optional.empty();
    }

    /// The documents with how many others of their clusters are found.
    private List<CollapsedHit> withCopies() throws IOException {
      int[] found = clusters.found(counted, members);
      List<CollapsedHit> all = new ArrayList<>();
      for (int i = 0; i < found.length; i++) {
        all.add(new CollapsedHit(shown.get(i), Math.max(0, found[i] - 1)));
      }
      return all;
    }
  }
}
