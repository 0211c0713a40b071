package org.dateline.index.highlight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.dateline.index.analysis.IndexedText;
import org.dateline.index.document.DocumentOrder;
import org.dateline.index.document.TextSource.Texts;
import org.dateline.index.highlight.HighlightSources.Reading;
import org.dateline.index.highlight.HighlightSources.Sought;
import org.dateline.index.highlight.HighlightSources.Test;
import org.dateline.index.query.ClauseQueries;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;

/// Where the words of a query stand in the articles that it finds: from the offsets in the index,
/// but for patterns ([WordTest]). For one search.
public final class Marks {

  private final IndexSearcher searcher;
  private final List<Sought> sought;
  private final List<Test> tests;

  /// @param clause what is looked for; what is excluded is not marked
  public Marks(IndexSearcher searcher, ClauseQueries queries, Clause clause) throws IOException {
    HighlightSources sources = new HighlightSources(searcher, queries, clause);
    this.searcher = searcher;
    this.sought = List.copyOf(sources.sought());
    this.tests = List.copyOf(sources.tests());
  }

  /// Whether anything can be marked.
  public boolean isEmpty() {
    return sought.isEmpty() && tests.isEmpty();
  }

  /// The places in each of some documents, in order, none overlapping.
  ///
  /// @param docs by their numbers in the searcher's reader, none twice
  /// @param texts of the documents, in the same order
  public List<Places> in(int[] docs, List<Texts> texts) throws IOException {
    List<Standing> standing = texts.stream().map(Standing::new).toList();
    DocumentOrder.read(
        searcher,
        docs,
        segment -> {
          List<Reading> readings = new ArrayList<>();
          for (Sought one : sought) {
            readings.add(one.source().in(segment));
          }
          return (i, doc) -> {
            for (int j = 0; j < readings.size(); j++) {
              Sought of = sought.get(j);
              readings.get(j).read(doc, (start, end) -> standing.get(i).add(of, start, end));
            }
          };
        });
    return standing.stream().map(this::places).toList();
  }

  private Places places(Standing found) {
    Texts texts = found.texts;
    for (Test test : tests) {
      WordTest words = test.words();
      List<Span> inTitle = test.title() ? words.in(texts.title()) : List.of();
      found.titles.addAll(inTitle);
      if (test.body()) {
        found.bodies.addAll(
            inTitle.isEmpty() ? words.in(texts.text()) : words.plainlyIn(texts.text()));
      }
    }
    return new Places(
        merged(found.titles, texts.title().length()), merged(found.bodies, texts.text().length()));
  }

  /// What stands in one document.
  private static final class Standing {

    private final Texts texts;
    private final int shift;
    private final List<Span> titles = new ArrayList<>();
    private final List<Span> bodies = new ArrayList<>();

    Standing(Texts texts) {
      this.texts = texts;
      this.shift = IndexedText.bodyOffset(texts.title());
    }

    void add(Sought of, int start, int end) {
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
