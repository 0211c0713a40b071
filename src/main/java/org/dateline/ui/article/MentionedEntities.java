package org.dateline.ui.article;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.ReadableArticle;
import org.dateline.ui.kit.EntityRow;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.WrappedText;

/// Everybody and everything that an article mentions, by type, those first that it is about most.
public final class MentionedEntities extends VBox {

  /// @param show told which entity was clicked
  public MentionedEntities(ReadableArticle article, Consumer<Entity> show) {
    getStyleClass().add("article-names");
    Map<Long, Long> counts = article.mentions().counts(false);
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    for (EntityType type : EntityType.values()) {
      List<Entity> entities =
          article.mentions().byProminence().stream()
              .filter(entity -> entity.type() == type && counts.containsKey(entity.number()))
              .toList();
      if (!entities.isEmpty()) {
        section(type, entities, counts, most, show);
      }
    }
    if (article.mentions().all().isEmpty()) {
      getChildren().add(new WrappedText(none(article), "no-names"));
    }
  }

  /// Why there are none.
  private static String none(ReadableArticle article) {
    if (!article.recognised()) {
      return message("names.coming");
    }
    String language = article.article().language();
    if (!language.isEmpty()) {
      return Locale.of(language).getLanguage().startsWith("en")
          ? message("names.none")
          : message("names.not_in", Formats.language(language));
    }
    return isLatin(article.article().text()) ? message("names.none") : message("names.not_in_this");
  }

  /// Whether most letters of a text are Latin ones, as the words are that names are looked for in.
  private static boolean isLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.LATIN)
            .count();
    return 2 * latin >= letters;
  }

  private void section(
      EntityType type,
      List<Entity> entities,
      Map<Long, Long> counts,
      long most,
      Consumer<Entity> show) {
    Label heading = new Label(Formats.many(type), Icons.of(type));
    heading.getStyleClass().add("section-heading");
    getChildren().add(heading);
    for (Entity entity : entities) {
      long here = counts.getOrDefault(entity.number(), 0L);
      getChildren()
          .add(
              new EntityRow(
                  type,
                  entity.name(),
                  here,
                  most,
                  message("names.here", here),
                  () -> show.accept(entity)));
    }
  }
}
