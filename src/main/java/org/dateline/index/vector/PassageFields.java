package org.dateline.index.vector;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;

/// The documents of an article in an index of vectors: one for each passage, or a single one
/// without a vector where it has none.
public final class PassageFields {

  /// The article's number, for finding and replacing.
  static final String ARTICLE = "article";

  /// The article's number, for reading.
  static final String ARTICLE_VALUE = "article_value";

  /// The revision of the article's text that the vectors are of.
  static final String REVISION = "revision";

  /// The vector of a passage, by [ByteQuantization].
  static final String VECTOR = "vector";

  private PassageFields() {}

  /// What the documents of an article are found by.
  public static Term term(long article) {
    return new Term(ARTICLE, Long.toString(article));
  }

  /// The documents of an article.
  public static List<Document> documents(long article, int revision, List<float[]> passages) {
    return passages.isEmpty()
        ? List.of(document(article, revision))
        : passages.stream()
            .map(passage -> {
              Document document = document(article, revision);
              document.add(
                  new KnnByteVectorField(
                      VECTOR,
                      ByteQuantization.quantized(passage),
                      VectorSimilarityFunction.DOT_PRODUCT));
              return document;
            })
            .toList();
  }

  private static Document document(long article, int revision) {
    Document document = new Document();
    document.add(new StringField(ARTICLE, Long.toString(article), Field.Store.NO));
    document.add(new NumericDocValuesField(ARTICLE_VALUE, article));
    document.add(new NumericDocValuesField(REVISION, revision));
    return document;
  }
}
