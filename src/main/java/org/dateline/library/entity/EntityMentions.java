package org.dateline.library.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.model.ArticlePart;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.names.Prominence;

/// Every place where an entity is mentioned, by article, the newest first and those of unknown date
/// last; without the texts. Takes about 60 bytes a mention. Immutable.
///
/// @param articles each with at least one mention
public record EntityMentions(List<MentioningArticle> articles) {

  /// No mention.
  public static final EntityMentions NONE = new EntityMentions(List.of());

  private static final Comparator<MentioningArticle> NEWEST_FIRST =
      Comparator.comparing(
              (MentioningArticle it) -> it.published().map(PublicationDate::instant).orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparingLong(MentioningArticle::number)
          .reversed();

  public EntityMentions {
    articles = List.copyOf(articles);
  }

  /// An article and where it mentions the entity.
  ///
  /// @param published when, if that is known
  /// @param places by part and place
  /// @param prominence how much the article is about the entity, above 0 and below 1
  public record MentioningArticle(
      long number,
      Optional<PublicationDate> published,
      List<MentionPlace> places,
      float prominence) {

    public MentioningArticle {
      places = List.copyOf(places);
    }

    static MentioningArticle of(
        long number, Optional<PublicationDate> published, List<MentionPlace> places) {
      double weight =
          places.stream()
              .mapToDouble(it -> Prominence.weight(it.part(), it.span().start(), false))
              .sum();
      return new MentioningArticle(number, published, places, (float) Prominence.of(weight));
    }

    /// The first place in its text, or in its headline where it is named nowhere else: what the
    /// headline says need not be said again.
    public MentionPlace first() {
      return places.stream()
          .filter(it -> it.part() == ArticlePart.TEXT)
          .findFirst()
          .orElseGet(places::getFirst);
    }

    /// Whether it is mainly about the entity, which else it mentions in passing.
    public boolean isMain() {
      return prominence >= Prominence.MAIN_TOPIC;
    }
  }

  /// A place in an article.
  public record MentionPlace(ArticlePart part, Span span) {}

  static EntityMentions inOrder(List<MentioningArticle> articles) {
    List<MentioningArticle> sorted = new ArrayList<>(articles);
    sorted.sort(NEWEST_FIRST);
    return new EntityMentions(sorted);
  }

  /// How many mentions there are.
  public long count() {
    return articles.stream().mapToLong(it -> it.places().size()).sum();
  }

  /// Those of some days (UTC); all for no days.
  public EntityMentions within(Optional<DateFilter> days) {
    return days.map(it -> only(article -> isWithin(article, it))).orElse(this);
  }

  private static boolean isWithin(MentioningArticle article, DateFilter days) {
    return article
        .published()
        .map(PublicationDate::day)
        .filter(day -> !day.isBefore(days.first()) && !day.isAfter(days.last()))
        .isPresent();
  }

  /// Those of the articles that are mainly about the entity, or of those that mention it in
  /// passing.
  public EntityMentions about(boolean mainly) {
    return only(article -> article.isMain() == mainly);
  }

  /// Those of the articles that mention all of these too.
  public EntityMentions meeting(List<EntityMentions> others) {
    EntityMentions meeting = this;
    for (EntityMentions other : others) {
      Set<Long> numbers = new HashSet<>(other.numbers());
      meeting = meeting.only(article -> numbers.contains(article.number()));
    }
    return meeting;
  }

  private EntityMentions only(Predicate<MentioningArticle> condition) {
    return new EntityMentions(articles.stream().filter(condition).toList());
  }

  /// The numbers of the articles, in order.
  public List<Long> numbers() {
    return articles.stream().map(MentioningArticle::number).toList();
  }

  /// The first day (UTC) on which it is mentioned and the last; empty where no date is known.
  public Optional<DateFilter> days() {
    // The newest stand first.
    List<LocalDate> days =
        articles.stream()
            .flatMap(it -> it.published().stream())
            .map(PublicationDate::day)
            .toList()
            .reversed();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateFilter(days.getFirst(), days.getLast()));
  }
}
