package org.dateline.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.result.ReadResult;
import org.dateline.model.Article;

/// The bundled articles, and how many tokens they have.
public final class Corpus {

  private Corpus() {}

  /// All bundled articles, in the order of their files.
  public static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    ArticleReader.read(
        folder(),
        result -> {
          if (result instanceof ReadResult.AcceptedArticle read) {
            articles.add(read.article());
          }
        });
    return List.copyOf(articles);
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Corpus.class.getResource("/articles")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// An article's tokens as CoreNLP's tokenizer makes them, whoever is measured.
  public static List<CoreLabel> tokens(Article article) {
    return new PTBTokenizer<>(
            new StringReader(article.title() + "\n\n" + article.text()),
            new CoreLabelTokenFactory(),
            "invertible=true")
        .tokenize();
  }

  /// How many tokens a text has, however long it is.
  static long count(String text) {
    long count = 0;
    var tokens = new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "");
    for (; tokens.hasNext(); tokens.next()) {
      count++;
    }
    return count;
  }
}
