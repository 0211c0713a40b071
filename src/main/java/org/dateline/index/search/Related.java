package org.dateline.index.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.analysis.Fields;
import org.dateline.index.document.Columns;
import org.dateline.index.document.TextSource;
import org.dateline.index.document.TextSource.Texts;
import org.dateline.index.query.Conditions;
import org.dateline.index.query.MoreLike;
import org.dateline.index.query.MoreLike.About;
import org.dateline.index.query.MoreLike.Original;
import org.dateline.model.Published;

/// What is like an article that is in the index.
public final class Related implements Conditions.Relatives {

  private final IndexSearcher searcher;
  private final TextSource texts;

  public Related(IndexSearcher searcher, TextSource texts) {
    this.searcher = searcher;
    this.texts = texts;
  }

  @Override
  public Query like(long article) throws IOException {
    Optional<Integer> doc = document(article);
    Texts text = texts.texts(List.of(article)).get(article);
    if (doc.isEmpty() || text == null) {
      return new MatchNoDocsQuery("no article " + article);
    }
    List<About> about = new ArrayList<>();
    for (long name : Columns.topNames(searcher, doc.get())) {
      // They come by weight, the heaviest first.
      about.add(new About(Set.of(name), 1.0 / (1 + about.size())));
    }
    return new MoreLike(searcher.getIndexReader())
        .to(new Original(article, text.title(), text.text(), published(doc.get())), about);
  }

  @Override
  public Query copies(long article) throws IOException {
    Optional<Integer> doc = document(article);
    if (doc.isEmpty()) {
      return new MatchNoDocsQuery("no article " + article);
    }
    long family = Columns.value(searcher, Fields.FAMILY, doc.get()).orElse(article);
    return new TermQuery(new Term(Fields.FAMILY, Long.toString(family)));
  }

  private Optional<Integer> document(long article) throws IOException {
    ScoreDoc[] docs =
        searcher.search(new TermQuery(new Term(Fields.NUMBER, Long.toString(article))), 1)
            .scoreDocs;
    return docs.length == 0 ? Optional.empty() : Optional.of(docs[0].doc);
  }

  private Optional<Published> published(int doc) throws IOException {
    OptionalLong published = Columns.published(searcher, doc);
    return published.isPresent()
        ? Optional.of(Published.at(Instant.ofEpochSecond(published.getAsLong())))
        : Optional.empty();
  }
}
