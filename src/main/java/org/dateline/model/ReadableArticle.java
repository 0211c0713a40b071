package org.dateline.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An article as a reader sees it: with its names, and who they are.
///
/// @param number what the store and the index know the article by
/// @param article the article
/// @param unread whether it has never been opened
/// @param starred whether the reader starred it
/// @param recognised whether its names have been found; else it mentions nobody
/// @param mentions whom it mentions, and where
/// @param notes what the reader has highlighted in it or noted on it, in order
public record ReadableArticle(
    long number,
    Article article,
    boolean unread,
    boolean starred,
    boolean recognised,
    ArticleMentions mentions,
    List<Note> notes) {

  public ReadableArticle {
    notes = List.copyOf(notes);
  }

  /// One without notes.
  public ReadableArticle(
      long number,
      Article article,
      boolean unread,
      boolean starred,
      boolean recognised,
      ArticleMentions mentions) {
    this(number, article, unread, starred, recognised, mentions, List.of());
  }

  /// Whom an article mentions.
  ///
  /// @param all its mentions, by part and place, none overlapping
  /// @param entities every entity of them, by its number
  /// @param prominence how much the article is about each entity, by its number: above 0, below 1
  public record ArticleMentions(
      List<LinkedMention> all, Map<Long, Entity> entities, Map<Long, Double> prominence) {

    /// None.
    public static final ArticleMentions NONE = new ArticleMentions(List.of(), Map.of(), Map.of());

    public ArticleMentions {
      all = List.copyOf(all);
      entities = Map.copyOf(entities);
      prominence = Map.copyOf(prominence);
    }

    /// The entities, those first that it is about most.
    public List<Entity> byProminence() {
      return entities.values().stream()
          .sorted(
              Comparator.comparingDouble((Entity e) -> prominence.getOrDefault(e.number(), 0.0))
                  .reversed()
                  .thenComparing(Entity::name))
          .toList();
    }

    /// How often each entity is mentioned; without those that are not.
    ///
    /// @param weak whether to count the weak mentions, or the others
    public Map<Long, Long> counts(boolean weak) {
      return all.stream()
          .filter(linked -> linked.mention().weak() == weak)
          .collect(Collectors.groupingBy(LinkedMention::entity, Collectors.counting()));
    }
  }

  /// A mention and the entity that its key belongs to.
  ///
  /// @param mention the mention
  /// @param entity the number of the entity
  /// @param type what it names: the type of its key, unless the reader said otherwise
  /// @param sameAs why the key is this entity's; empty where it is the entity's main name
  public record LinkedMention(
      Mention mention, long entity, EntityType type, Optional<EntityLinkReason> sameAs) {}
}
