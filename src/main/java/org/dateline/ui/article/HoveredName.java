package org.dateline.ui.article;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Entity;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.ui.article.document.NameSpan;

/// A name under the pointer, or with the keyboard.
///
/// @param linked the mention
/// @param entity what it stands for
/// @param article where it stands
public record HoveredName(LinkedMention linked, Entity entity, ReadableArticle article) {

  /// What the text shows as a name of an article; empty where the article has other names by now.
  static Optional<HoveredName> of(NameSpan name, ReadableArticle article) {
    return Optional.ofNullable(article.mentions().entities().get(name.entity()))
        .flatMap(known ->
            article.mentions().all().stream()
                .filter(linked -> DisplayedContent.name(linked).equals(name))
                .map(linked -> new HoveredName(linked, known, article))
                .findFirst());
  }

  /// The name as it stands there.
  public String written() {
    return linked.mention().in(article.article());
  }

  /// All ways in which the article writes the entity.
  public List<String> forms() {
    return article.mentions().all().stream()
        .filter(other -> other.entity() == entity.number())
        .map(LinkedMention::mention)
        .map(mention -> mention.in(article.article()))
        .distinct()
        .toList();
  }
}
