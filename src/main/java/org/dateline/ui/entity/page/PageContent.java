package org.dateline.ui.entity.page;

import java.util.Optional;
import org.dateline.library.entity.EntityMentions;
import org.dateline.library.entity.MentionHistogram;
import org.dateline.model.EntityProfile;
import org.dateline.model.query.Filter.DateFilter;

/// What the page of an entity shows.
///
/// @param profile what is known of the entity
/// @param followed whether the reader follows it
/// @param all every mention
/// @param histogram of all of them
/// @param span the days that are chosen and what is in them
record PageContent(
    EntityProfile profile,
    boolean followed,
    EntityMentions all,
    MentionHistogram histogram,
    PageSpan span) {

  /// What is in some days.
  ///
  /// @param days empty for all, and what has no date
  /// @param mentions how many
  /// @param main the articles that are mainly about the entity
  /// @param passing those that mention it in passing
  record PageSpan(
      Optional<DateFilter> days, EntityMentions all, long mentions, EntityMentions main, EntityMentions passing) {

    static PageSpan of(EntityMentions all, Optional<DateFilter> days) {
      EntityMentions within = all.within(days);
      return new PageSpan(
          days, within, within.count(), within.about(true), within.about(false));
    }
  }

  PageContent with(PageSpan other) {
    return new PageContent(profile, followed, all, histogram, other);
  }

  PageContent followed(boolean is) {
    return new PageContent(profile, is, all, histogram, span);
  }

  long number() {
    return profile.entity().number();
  }
}
