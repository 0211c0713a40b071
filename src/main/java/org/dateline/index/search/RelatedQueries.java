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
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.DocValuesLookup;
import org.dateline.index.document.TextSource;
import org.dateline.index.document.TextSource.SourceText;
import org.dateline.index.query.ConditionQueries;
import org.dateline.index.query.SimilarArticlesQuery;
import org.dateline.index.query.SimilarArticlesQuery.EntityWeight;
import org.dateline.index.query.SimilarArticlesQuery.SimilarArticleSource;
import org.dateline.model.PublicationDate;

/// Queries for the similar articles and the near-duplicates of an article that is in the index.
public final class RelatedQueries implements ConditionQueries.ArticleQuerySource {

  private final IndexSearcher searcher;
  private final TextSource texts;

  public RelatedQueries(IndexSearcher searcher, TextSource texts) {
    this.searcher = searcher;
    this.texts = texts;
  }

  @Override
  public Query like(long article) throws IOException {
    Optional<Integer> doc = document(article);
    SourceText text = texts.texts(List.of(article)).get(article);
    if (doc.isEmpty() || text == null) {
      return new MatchNoDocsQuery("no article " + article);
    }
    List<EntityWeight> about = new ArrayList<>();
    for (long name : DocValuesLookup.topNames(searcher, doc.get())) {
      // They come by weight, the heaviest first.
      about.add(new EntityWeight(Set.of(name), 1.0 / (1 + about.size())));
    }
    return new SimilarArticlesQuery(searcher.getIndexReader())
        .to(
            new SimilarArticleSource(article, text.title(), text.text(), published(doc.get())),
            about);
  }

  @Override
  public Query copies(long article) throws IOException {
    Optional<Integer> doc = document(article);
    if (doc.isEmpty()) {
      return new MatchNoDocsQuery("no article " + article);
    }
    long cluster = DocValuesLookup.value(searcher, IndexFields.CLUSTER, doc.get()).orElse(article);
    return new TermQuery(new Term(IndexFields.CLUSTER, Long.toString(cluster)));
  }

  private Optional<Integer> document(long article) throws IOException {
    ScoreDoc[] docs =
        searcher.search(new TermQuery(new Term(IndexFields.NUMBER, Long.toString(article))), 1)
            .scoreDocs;
    return docs.length == 0 ? Optional.empty() : Optional.of(docs[0].doc);
  }

  private Optional<PublicationDate> published(int doc) throws IOException {
    OptionalLong published = DocValuesLookup.published(searcher, doc);
    return published.isPresent()
        ? Optional.of(PublicationDate.at(Instant.ofEpochSecond(published.getAsLong())))
        : Optional.empty();
  }
}
