package org.dateline.cli.correct;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import java.util.Objects;
import org.dateline.library.Library;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `dateline correct name`: characters that were not taken for a name are one.
@Command(name = "name")
final class AddNameCommand extends CorrectionCommand {

  @Mixin private ArticleSpanOptions place = new ArticleSpanOptions();

  @Option(names = "--text", paramLabel = "TEXT")
  private @Nullable String text;

  @Option(names = "--type", required = true, paramLabel = "TYPE")
  private @Nullable EntityType type;

  @Override
  List<Correction> corrections(Library library) {
    Article article =
        library
            .articleCalled(
                place.article().orElseThrow(() -> misunderstood(message("usage.article_missing"))))
            .article();
    ArticlePart part = place.part();
    Span span;
    if (place.isPlace()) {
      span = place.span(article);
    } else if (text != null && !text.isBlank()) {
      part = article.text().contains(text) ? ArticlePart.TEXT : ArticlePart.TITLE;
      span = first(part.of(article), text);
    } else {
      throw misunderstood(message("usage.no_place"));
    }
    return List.of(
        library.corrections().newName(article.id(), part, span, Objects.requireNonNull(type)));
  }

  private Span first(String all, String words) {
    int start = all.indexOf(words);
    if (start < 0) {
      throw misunderstood(message("usage.not_in_article", words));
    }
    return new Span(start, start + words.length());
  }
}
