package org.dateline.index;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.model.Published;

/// The documents of a search, counted.
///
/// @param articles all of them
/// @param unread those not opened
/// @param starred those starred
/// @param entities how many mention each entity, under whatever name
/// @param sources how many come from each source; without those of unknown source
/// @param months how many were published in each month (UTC)
/// @param first the earliest date of any
/// @param last the latest
public record Counts(
    long articles,
    long unread,
    long starred,
    Tally entities,
    Map<String, Long> sources,
    SortedMap<YearMonth, Long> months,
    Optional<Published> first,
    Optional<Published> last) {}
