package org.dateline.index.highlight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.dateline.index.analysis.HeadlineAndBody;
import org.dateline.index.document.DocIdOrderReader;
import org.dateline.index.document.TextSource.SourceText;
import org.dateline.index.highlight.HighlightSources.HighlightTarget;
import org.dateline.index.highlight.HighlightSources.OffsetReader;
import org.dateline.index.highlight.HighlightSources.TermTarget;
import org.dateline.index.query.ClauseQueries;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;

/// Highlights matches: where the words of a query stand in the articles that it finds, from the
/// offsets in the index, but for patterns ([TermMatcher]). For one search.
public final class MatchHighlighter {

  private final IndexSearcher searcher;
  private final List<HighlightTarget> targets;
  private final List<TermTarget> tests;
  private final Optional<MatchHighlighter> otherwise;

  /// @param clause what is looked for; what is excluded is not marked
  public MatchHighlighter(IndexSearcher searcher, ClauseQueries queries, Clause clause)
      throws IOException {
    this(searcher, queries, clause, clause);
  }

  /// The same; in an article that has nothing of the clause, what it has of another is marked.
  public MatchHighlighter(
      IndexSearcher searcher, ClauseQueries queries, Clause clause, Clause otherwise)
      throws IOException {
    HighlightSources sources = new HighlightSources(searcher, queries, clause);
    this.searcher = searcher;
    this.targets = List.copyOf(sources.targets());
    this.tests = List.copyOf(sources.tests());
    this.otherwise =
        otherwise.equals(clause)
            ? Optional.empty()
            : Optional.of(new MatchHighlighter(searcher, queries, otherwise));
  }

  /// Whether anything can be marked.
  public boolean isEmpty() {
    return targets.isEmpty()
        && tests.isEmpty()
        && otherwise.map(MatchHighlighter::isEmpty).orElse(true);
  }

  /// The places in each of some documents, in order, none overlapping.
  ///
  /// @param docs by their numbers in the searcher's reader, none twice
  /// @param texts of the documents, in the same order
  public List<MatchSpans> in(int[] docs, List<SourceText> texts) throws IOException {
    List<MatchSpans> places = new ArrayList<>(ofClause(docs, texts));
    if (otherwise.isPresent()) {
      int[] bare =
          IntStream.range(0, docs.length)
              .filter(i -> places.get(i).equals(MatchSpans.NONE))
              .toArray();
      List<MatchSpans> others =
          otherwise
              .get()
              .in(
                  Arrays.stream(bare).map(i -> docs[i]).toArray(),
                  Arrays.stream(bare).mapToObj(texts::get).toList());
      for (int i = 0; i < bare.length; i++) {
        places.set(bare[i], others.get(i));
      }
    }
    return List.copyOf(places);
  }

  private List<MatchSpans> ofClause(int[] docs, List<SourceText> texts) throws IOException {
    List<DocumentHighlights> highlights = texts.stream().map(DocumentHighlights::new).toList();
    DocIdOrderReader.read(
        searcher,
        docs,
        segment -> {
          List<OffsetReader> readings = new ArrayList<>();
          for (HighlightTarget one : targets) {
            readings.add(one.source().in(segment));
          }
          return (i, doc) -> {
            for (int j = 0; j < readings.size(); j++) {
              HighlightTarget of = targets.get(j);
              readings.get(j).read(doc, (start, end) -> highlights.get(i).add(of, start, end));
            }
          };
        });
    return highlights.stream().map(this::places).toList();
  }

  private MatchSpans places(DocumentHighlights found) {
    SourceText texts = found.texts;
    for (TermTarget test : tests) {
      TermMatcher words = test.words();
      List<Span> inTitle = test.title() ? words.in(texts.title()) : List.of();
      found.titles.addAll(inTitle);
      if (test.body()) {
        found.bodies.addAll(
            inTitle.isEmpty() ? words.in(texts.text()) : words.plainlyIn(texts.text()));
      }
    }
    return new MatchSpans(
        merged(found.titles, texts.title().length()), merged(found.bodies, texts.text().length()));
  }

  /// The matches in one document.
  private static final class DocumentHighlights {

    private final SourceText texts;
    private final int shift;
    private final List<Span> titles = new ArrayList<>();
    private final List<Span> bodies = new ArrayList<>();

    DocumentHighlights(SourceText texts) {
      this.texts = texts;
      this.shift = HeadlineAndBody.bodyOffset(texts.title());
    }

    void add(HighlightTarget of, int start, int end) {
      if (start < 0) {
        return; // a name, which has no offsets
      }
      if (start < shift) {
        if (of.title()) {
          titles.add(new Span(start, end));
        }
      } else if (of.body()) {
        bodies.add(new Span(start - shift, end - shift));
      }
    }
  }

  /// Merged where they overlap, and cut to the text, which may have changed since it was indexed.
  private static List<Span> merged(List<Span> places, int length) {
    Collections.sort(places);
    List<Span> merged = new ArrayList<>();
    for (Span place : places) {
      if (place.end() > length) {
        continue;
      }
      if (!merged.isEmpty() && place.start() < merged.getLast().end()) {
        Span before = merged.removeLast();
        merged.add(new Span(before.start(), Math.max(before.end(), place.end())));
      } else {
        merged.add(place);
      }
    }
    return List.copyOf(merged);
  }
}
