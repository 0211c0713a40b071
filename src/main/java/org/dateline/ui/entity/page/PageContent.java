package org.dateline.ui.entity.page;

import java.util.Optional;
import org.dateline.library.entity.EntityMentions;
import org.dateline.library.entity.MentionHistogram;
import org.dateline.model.EntityProfile;
import org.dateline.model.query.Filter.DateFilter;

/// What the page of an entity shows.
///
/// @param profile what is known of the entity
/// @param all every mention
/// @param histogram of all of them
/// @param span the days that are chosen and what is in them
record PageContent(
    EntityProfile profile, EntityMentions all, MentionHistogram histogram, PageSpan span) {

  /// What is in some days.
  ///
  /// @param days empty for all, and what has no date
  /// @param mentions how many
  /// @param main the articles that are mainly about the entity
  /// @param passing those that mention it in passing
  /// @param fine the chosen days in bars of their own; none where these are no finer
  record PageSpan(
      Optional<DateFilter> days,
      EntityMentions all,
      long mentions,
      EntityMentions main,
      EntityMentions passing,
      MentionHistogram fine) {

    /// Linear in the articles.
    ///
    /// @param coarse the bars of all days
    static PageSpan of(EntityMentions all, MentionHistogram coarse, Optional<DateFilter> days) {
      EntityMentions within = all.within(days);
      MentionHistogram fine =
          days.map(it -> MentionHistogram.of(within, it)).orElse(MentionHistogram.NONE);
      boolean finer = fine.unit().compareTo(coarse.unit()) < 0 && fine.bars().size() > 1;
      return new PageSpan(
          days,
          within,
          within.count(),
          within.about(true),
          within.about(false),
          finer ? fine : MentionHistogram.NONE);
    }
  }

  static PageContent of(EntityProfile profile, EntityMentions all) {
    MentionHistogram histogram = MentionHistogram.of(all);
    return new PageContent(profile, all, histogram, PageSpan.of(all, histogram, Optional.empty()));
  }

  PageContent with(PageSpan other) {
    return new PageContent(profile, all, histogram, other);
  }

  long number() {
    return profile.entity().number();
  }
}
