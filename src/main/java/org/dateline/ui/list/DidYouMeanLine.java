package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.dateline.model.query.DidYouMean;
import org.dateline.ui.kit.Formats;

/// “Did you mean north korea? 23 articles”: one line, or more where it is narrow.
final class DidYouMeanLine extends FlowPane {

  private static final int MAX_LENGTH = 80;

  private final Hyperlink link = new Hyperlink();
  private final Label count = new Label();

  DidYouMeanLine() {
    getStyleClass().add("did-you-mean");
    link.getStyleClass().add("other-words");
    // Clicked or not says nothing here.
    link.visitedProperty().addListener((_, _, _) -> link.setVisited(false));
    getChildren().addAll(new Label(message("did_you_mean.before")), link, count);
  }

  /// @param search told the other words when they are clicked
  void show(Optional<DidYouMean> alternative, Consumer<String> search) {
    setVisible(alternative.isPresent());
    setManaged(alternative.isPresent());
    alternative.ifPresent(it -> {
      link.setText(message("did_you_mean.link", shortened(it.words())));
      link.setAccessibleText(message("did_you_mean", it.words(), it.articles()));
      link.setOnAction(_ -> search.accept(it.words()));
      count.setText(Formats.articles(it.articles()));
    });
  }

  private static String shortened(String words) {
    return words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH - 1) + "…";
  }
}
