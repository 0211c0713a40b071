package org.dateline.ui.article.document;

import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;

/// A name in the article that can be pointed at.
///
/// @param part where in the article `span` counts
/// @param span the characters of the name
/// @param type what it names
/// @param entity the id of the entity that it stands for
/// @param weak whether it is no name by itself, only made from one, as "Chinese"; drawn quietly
public record NameSpan(ArticlePart part, Span span, EntityType type, long entity, boolean weak) {}
