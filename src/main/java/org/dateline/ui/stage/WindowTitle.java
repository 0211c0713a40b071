package org.dateline.ui.stage;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.navigation.Navigator;

/// The title of the window: the headline of the article being read, else what is listed.
public final class WindowTitle {

  private WindowTitle() {}

  public static StringBinding of(ArticleModel article, Navigator navigator) {
    return Bindings.createStringBinding(
        () ->
            article
                .shown()
                .get()
                .map(shown -> shown.article().article().title())
                .filter(headline -> !headline.isBlank())
                .or(() -> listed(navigator.visit().get().query(), navigator.filterWords().get()))
                .map(what -> message("window.title", what))
                .orElse("Dateline"),
        article.shown(),
        navigator.visit(),
        navigator.filterWords());
  }

  private static Optional<String> listed(SearchQuery query, FilterLabels words) {
    String conditions =
        Formats.line(query.filters().stream().map(words::of).toArray(String[]::new));
    return Optional.of(Formats.line(query.words(), conditions)).filter(it -> !it.isEmpty());
  }
}
