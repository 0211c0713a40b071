package org.dateline.library.entity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Entity;
import org.dateline.model.query.Filter.DateFilter;

/// Two or three entities on one time line, and the articles where all of them are mentioned; or one
/// by itself, to begin with. Immutable.
///
/// @param entities in the order in which they were asked for
/// @param histograms of each of them, with bars of the same days
/// @param together of the articles that mention all of them; none for one entity
/// @param meeting those of these articles that are of the chosen days
/// @param days the chosen days; empty for all
public record EntityComparison(
    List<ComparedEntity> entities,
    List<MentionHistogram> histograms,
    MentionHistogram together,
    EntityMentions meeting,
    Optional<DateFilter> days) {

  /// With more, nothing on one time line can be told apart.
  public static final int MAX_COMPARED = 3;

  /// Nothing to compare.
  public static final EntityComparison NONE =
      new EntityComparison(
          List.of(), List.of(), MentionHistogram.NONE, EntityMentions.NONE, Optional.empty());

  public EntityComparison {
    entities = List.copyOf(entities);
    histograms = List.copyOf(histograms);
  }

  /// An entity and all its mentions.
  public record ComparedEntity(Entity entity, EntityMentions mentions) {}

  /// Compares. Linear in the mentions.
  ///
  /// @param days of which the meetings are wanted; empty for all
  public static EntityComparison of(List<ComparedEntity> entities, Optional<DateFilter> days) {
    Optional<DateFilter> time = time(entities);
    EntityMentions all =
        entities.size() < 2
            ? EntityMentions.NONE
            : entities
                .getFirst()
                .mentions()
                .meeting(entities.stream().skip(1).map(ComparedEntity::mentions).toList());
    return new EntityComparison(
        entities,
        entities.stream().map(it -> histogram(it.mentions(), time)).toList(),
        histogram(all, time),
        all.within(days),
        days);
  }

  private static MentionHistogram histogram(EntityMentions mentions, Optional<DateFilter> time) {
    return time.map(it -> MentionHistogram.of(mentions, it)).orElse(MentionHistogram.NONE);
  }

  /// From the first mention of any to the last.
  private static Optional<DateFilter> time(List<ComparedEntity> entities) {
    List<LocalDate> ends =
        entities.stream()
            .flatMap(it -> it.mentions().days().stream())
            .flatMap(days -> Stream.of(days.first(), days.last()))
            .toList();
    return ends.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateFilter(Collections.min(ends), Collections.max(ends)));
  }

  /// The largest number of mentions in a bar of any.
  public long most() {
    return histograms.stream().mapToLong(MentionHistogram::most).max().orElse(0);
  }

  /// Whether no more can be compared.
  public boolean isFull() {
    return entities.size() == MAX_COMPARED;
  }
}
