package org.dateline.cli.correct;

import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that name an article, or a place in one.
final class ArticleSpanOptions {

  @Option(names = "--article", paramLabel = "ID")
  private @Nullable String article;

  @Option(
      names = "--at",
      paramLabel = "START:END",
      converter = CodePointRange.CodePointRangeConverter.class)
  private @Nullable CodePointRange at;

  @Option(names = "--in-title")
  private boolean inTitle;

  Optional<String> article() {
    return Optional.ofNullable(article);
  }

  boolean isPlace() {
    return at != null;
  }

  ArticlePart part() {
    return inTitle ? ArticlePart.TITLE : ArticlePart.TEXT;
  }

  /// The place, in an article.
  Span span(Article of) {
    if (at == null) {
      throw new IllegalStateException("no place was given");
    }
    return at.in(part().of(of));
  }
}
