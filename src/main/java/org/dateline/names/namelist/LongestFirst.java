package org.dateline.names.namelist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dateline.names.namelist.NameList.Match;

/// Of names that overlap, lets the longest through, then those that it leaves room for; of two of
/// one length, the first.
final class LongestFirst {

  private static final Comparator<Match> LONGEST =
      Comparator.<Match>comparingInt(match -> match.span().length())
          .reversed()
          .thenComparing(Match::span);

  private final Consumer<? super Match> sink;

  /// Names of which each overlaps one before it.
  private final List<Match> together = new ArrayList<>();

  private int end;

  LongestFirst(Consumer<? super Match> sink) {
    this.sink = sink;
  }

  /// Takes the next name; those that begin earlier have come before, or overlap one that has.
  void add(Match match) {
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
    together.sort(LONGEST);
    NavigableMap<Integer, Match> chosen = new TreeMap<>();
    for (Match match : together) {
      var before = chosen.lowerEntry(match.span().end());
      if (before == null || !before.getValue().span().overlaps(match.span())) {
        chosen.put(match.span().start(), match);
      }
    }
    chosen.values().forEach(sink);
  }
}
