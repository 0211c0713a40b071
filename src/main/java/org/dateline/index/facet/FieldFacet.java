package org.dateline.index.facet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.dateline.index.document.SearchBudget;
import org.dateline.index.facet.FacetCounts.EntityCount;

/// The facet of one field: its top k values in what a search finds, counted exactly. Thread-safe.
///
/// Where a search finds few documents, their values are counted one by one. Where it finds many,
/// the entities of the whole index are gone through, the most frequent first, and the documents of
/// each are counted that are among those found. This ends where an entity is in fewer documents of
/// the whole index than the last that is asked for is in those found, for then no other can come
/// before it. So the work grows neither with the documents found nor with what stands in them.
final class FieldFacet {

  /// Nanoseconds, measured: for each segment, for each document of a list, and for each 64
  /// documents of which every one has a bit.
  private static final double NANOS_PER_SEGMENT = 30;

  private static final double NANOS_PER_DOC = 1.2;
  private static final double NANOS_PER_BITSET_WORD = 0.35;

  private static final int FIRST_BATCH_SIZE = 64;

  private final FacetColumn column;
  private final SegmentCache<SegmentTermCounts> frequencies;
  private final GlobalFacetCounts.GlobalFacetCountsCache globalCounts;
  private final SegmentCache<DocSetCache> docs;

  FieldFacet(String field, TermOrdinals ordinals, FacetColumn column) {
    this.column = column;
    this.frequencies =
        new SegmentCache<>(segment -> SegmentTermCounts.of(segment, field, ordinals));
    this.globalCounts = new GlobalFacetCounts.GlobalFacetCountsCache(frequencies);
    this.docs = new SegmentCache<>(_ -> new DocSetCache(field, ordinals));
  }

  /// Works out what would else be worked out when first asked.
  void prepare(IndexReader index, EntityByName entityByName) throws IOException {
    globalCounts.in(index, entityByName);
  }

  /// The same for a segment that no reader has yet.
  void prepare(LeafReader segment) throws IOException {
    frequencies.of(segment);
  }

  /// The most frequent entities of each kind, the most first and equals by number. One that may be
  /// of several kinds fills no place of any.
  ///
  /// @param index what was searched
  /// @param each how many of each kind, from 1
  List<EntityCount> best(
      IndexReader index,
      MatchingDocs matches,
      EntityByName entityByName,
      EntityTypeLookup kinds,
      int each,
      SearchBudget budget)
      throws IOException {
    GlobalFacetCounts all = globalCounts.in(index, entityByName);
    Optional<List<CountedEntity>> scanned = scan(index, matches, all, kinds, each, budget);
    List<CountedEntity> candidates =
        scanned.isPresent()
            ? scanned.get()
            : oneByOne(matches, all, entityByName, kinds, each, budget);
    return CountedEntity.best(candidates, kinds.count(), each);
  }

  /// Goes through the entities; empty where it is faster to go through the documents.
  private Optional<List<CountedEntity>> scan(
      IndexReader index,
      MatchingDocs matches,
      GlobalFacetCounts all,
      EntityTypeLookup kinds,
      int each,
      SearchBudget budget)
      throws IOException {
    double limit = matches.count() * column.nanoseconds(all.terms());
    double share = (double) matches.count() / Math.max(1, index.numDocs());
    int segments = matches.segments().size();
    TopKFacetScan<FrequentEntity> scan =
        new TopKFacetScan<>(
            all.most(), all.beyond(), kinds, each, of -> cost(of, segments, index.maxDoc()), limit);
    if (scan.seemsTooMuch(share)) {
      return Optional.empty();
    }
    return scan.run((entity, least) -> entity.among(matches, least, this::kept, budget));
  }

  private static double cost(long documents, int segments, int all) {
    return NANOS_PER_SEGMENT * segments
        + Math.min(NANOS_PER_DOC * documents, NANOS_PER_BITSET_WORD * all / Long.SIZE);
  }

  private DocSet kept(LeafReader segment, long entity, int[] names) throws IOException {
    return docs.of(segment).of(segment, entity, names);
  }

  /// Goes through the documents. Then only entities that have several names in them are to be
  /// counted anew, for a document may have two of them.
  private List<CountedEntity> oneByOne(
      MatchingDocs matches,
      GlobalFacetCounts all,
      EntityByName entityByName,
      EntityTypeLookup kinds,
      int each,
      SearchBudget budget)
      throws IOException {
    IntCounts counts = new IntCounts(all.highest(), matches.count() * all.terms());
    column.count(matches, counts, budget);
    Set<Long> several = counts.join(entityByName);
    for (int limit = Math.max(FIRST_BATCH_SIZE, 2 * each * kinds.count()); ; limit *= 4) {
      List<EntityCount> most = counts.most(limit);
      long beyond = most.size() < limit ? 0 : most.getLast().documents();
      Optional<List<CountedEntity>> scanned =
          new TopKFacetScan<>(most, beyond, kinds, each, _ -> 0, Double.MAX_VALUE)
              .run((entity, least) ->
                  several.contains(entity.number())
                      ? among(matches, entity.number(), least, all, entityByName, budget)
                      : entity.documents());
      if (scanned.isPresent()) {
        return scanned.get();
      }
    }
  }

  /// Only the documents of contenders are kept.
  private long among(
      MatchingDocs matches,
      long entity,
      long least,
      GlobalFacetCounts all,
      EntityByName entityByName,
      SearchBudget budget)
      throws IOException {
    FrequentEntity known = all.byNumber().get(entity);
    if (known != null) {
      return known.among(matches, least, this::kept, budget);
    }
    return new FrequentEntity(entity, Integer.MAX_VALUE, entityByName.names(entity), all.segments())
        .among(
            matches, least, (segment, _, names) -> docs.of(segment).read(segment, names), budget);
  }
}
