package org.dateline.cli.correct;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import org.dateline.library.Library;
import org.dateline.library.correction.Corrections;
import org.dateline.model.Article;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `dateline correct not-a-name`: characters that were taken for a name are none.
@Command(name = "not-a-name")
final class NotANameCommand extends CorrectionCommand {

  @Parameters(paramLabel = "NAME")
  private String name = "";

  @Mixin private ArticleSpanOptions place = new ArticleSpanOptions();

  @Option(names = "--alone")
  private boolean alone;

  @Mixin private EntityTypeOption which = new EntityTypeOption();

  @Override
  List<Correction> corrections(Library library) {
    if (place.isPlace() && place.article().isEmpty()) {
      throw misunderstood(message("usage.at_needs_article"));
    }
    Corrections corrections = library.corrections();
    if (place.article().isEmpty()) {
      return List.of(new Correction.NotAName(which.named(library, name), alone));
    }
    Article article = library.articleCalled(place.article().get()).article();
    return place.isPlace()
        ? List.of(here(corrections, article))
        : corrections.namedIn(article.id(), name, which.type()).stream()
            .<Correction>map(it -> new Correction.NotAMentionInArticle(article.id(), it))
            .toList();
  }

  private Correction here(Corrections corrections, Article article) {
    Span span = place.span(article);
    Correction.NotAMention here = corrections.noNameHere(article.id(), place.part(), span);
    if (!here.text().equals(name)) {
      throw misunderstood(message("usage.other_text_here", here.text(), name));
    }
    return here;
  }
}
