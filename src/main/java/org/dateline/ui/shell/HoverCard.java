package org.dateline.ui.shell;

import java.util.List;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.ui.article.ArticlePane.HoveredName;
import org.dateline.ui.entity.EntityCard;

/// The card of a name that the pointer rests on in an article.
final class HoverCard {

  private HoverCard() {}

  static EntityCard of(HoveredName name) {
    ReadableArticle open = name.article();
    List<String> forms =
        open.mentions().all().stream()
            .filter(linked -> linked.entity() == name.entity().number())
            .map(LinkedMention::mention)
            .map(mention -> mention.in(open.article()))
            .distinct()
            .toList();
    return new EntityCard(
        name.entity(), name.linked().mention().in(open.article()), forms, name.linked());
  }
}
