package org.dateline.ui.navigation;

import java.util.List;

/// The steps of a history as they were at one moment.
///
/// @param at the present one, an index of `visits`
record HistorySnapshot(List<Visit> visits, int at) {

  HistorySnapshot {
    visits = List.copyOf(visits);
  }
}
