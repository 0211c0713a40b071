package org.dateline.names.namelist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.names.namelist.NameList.NameListMatch;

/// Of names that overlap, lets the longest through, then those that it leaves room for; of two of
/// one length, the first.
final class LeftmostLongest {

  private static final Comparator<NameListMatch> LEFTMOST_LONGEST =
      Comparator.<NameListMatch>comparingInt(match -> match.span().length())
          .reversed()
          .thenComparing(NameListMatch::span);

  private final Consumer<? super NameListMatch> sink;

  /// Names of which each overlaps one before it.
  private final List<NameListMatch> together = new ArrayList<>();

  private int end;

  LeftmostLongest(Consumer<? super NameListMatch> sink) {
    this.sink = sink;
  }

  /// Takes the next name; those that begin earlier have come before, or overlap one that has.
  void add(NameListMatch match) {
    if (match.span().start() >= end) {
      end();
    }
    together.add(match);
    end = Math.max(end, match.span().end());
  }

  /// No more names come.
  void end() {
    if (together.size() == 1) {
      sink.accept(together.getFirst());
    } else if (together.size() > 1) {
      choose();
    }
    together.clear();
  }

  private void choose() {
    together.sort(LEFTMOST_LONGEST);
    NavigableMap<Integer, NameListMatch> chosen = new TreeMap<>();
    for (NameListMatch match : together) {
      var before = chosen.lowerEntry(match.span().end());
      if (before == null || !before.getValue().span().overlaps(match.span())) {
        chosen.put(match.span().start(), match);
      }
    }
    chosen.values().forEach(sink);
  }
}
