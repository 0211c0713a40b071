package org.dateline.ui.correction;

import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Entity;
import org.dateline.model.Mention;

/// A name that the reader has something to say about.
///
/// @param entity what it stands for
/// @param mention where it stands; empty where the entity is meant, and none of its mentions
record NameTarget(Entity entity, Optional<MentionTarget> mention) {

  /// A mention in an article.
  record MentionTarget(Article article, Mention mention) {}

  /// An entity, whatever it is written as.
  static NameTarget of(Entity entity) {
    return new NameTarget(entity, Optional.empty());
  }

  /// One mention of an entity.
  static NameTarget of(Entity entity, Article article, Mention mention) {
    return new NameTarget(entity, Optional.of(new MentionTarget(article, mention)));
  }
}
