package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.dateline.model.query.Alternative;
import org.dateline.ui.kit.Words;

/// “Did you mean north korea? 23 articles”: one line, or more where it is narrow.
final class DidYouMean extends FlowPane {

  private static final int LONGEST = 80;

  private final Hyperlink link = new Hyperlink();
  private final Label count = new Label();

  DidYouMean() {
    getStyleClass().add("did-you-mean");
    link.getStyleClass().add("other-words");
    // Clicked or not says nothing here.
    link.visitedProperty().addListener((_, _, _) -> link.setVisited(false));
    getChildren().addAll(new Label(message("did_you_mean.before")), link, count);
  }

  /// @param search told the other words when they are clicked
  void show(Optional<Alternative> alternative, Consumer<String> search) {
    setVisible(alternative.isPresent());
    setManaged(alternative.isPresent());
    alternative.ifPresent(it -> {
      link.setText(message("did_you_mean.link", shortened(it.words())));
      link.setAccessibleText(message("did_you_mean", it.words(), it.articles()));
      link.setOnAction(_ -> search.accept(it.words()));
      count.setText(Words.articles(it.articles()));
    });
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }
}
